package io.cyberpas.claims.roster.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.roster.AccountCipher;
import io.cyberpas.claims.roster.IdentityHash;
import io.cyberpas.claims.roster.adapter.RosterData;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads files as the service does, and keeps what they hold. */
class ReadRoster implements RosterLines {

    static final String HEADER =
            "name,birth_date,phone,email,bank_code,account,account_holder,category,participates,award\n";
    static final IdentityHash HASH = new IdentityHash("a key for the tests with 32 chars");
    static final AccountCipher CIPHER = new AccountCipher(List.of("1:bG9jYWwtcm9zdGVyLWFjY291bnQta2V5LTMyLWNoYXI="));

    final VictimRows rows = new VictimRows(new UUID(1, 2), new UUID(3, 4));
    final List<LineProblem> problems = new ArrayList<>();
    int written;

    @Override
    public VictimRows rows() {
        return rows;
    }

    @Override
    public void written() {
        written++;
    }

    @Override
    public void refused(List<LineProblem> ofLine) {
        problems.addAll(ofLine);
    }

    Map<Integer, UUID> identities() {
        Map<Integer, UUID> identities = new LinkedHashMap<>();
        VictimRows.forEach(rows.content(), identities::put);
        return identities;
    }

    String text() {
        return new String(rows.content(), StandardCharsets.UTF_8);
    }

    RosterFile.Form read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    RosterFile.Form read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    RosterFile.Form read(InputStream content) {
        var rules = new RosterRules(
                Currency.getInstance("KRW"),
                3_000_000L,
                HangangClaim.TODAY,
                RosterData.banks(),
                RosterData.categories());
        try {
            return new RosterFile(rules, HASH, CIPHER).read(content, this);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a file is refused for as a whole. */
    List<FieldProblem> refused(byte[] bytes) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(bytes))
                .errors();
    }

    static UUID hash(String identity) {
        ByteBuffer bytes = ByteBuffer.wrap(HASH.of(identity));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
