package io.cyberpas.claims.roster;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The victims of all demands, in plain SQL: a roster can hold millions of rows, which are no graph of objects. */
@ApplicationScoped
class Victims {

    private static final String COLUMNS =
            "r.number, v.line, v.masked_name, v.category, v.participates, v.own_award, v.account, v.identity";
    private static final String PAGE = """
            SELECT %s FROM roster r CROSS JOIN LATERAL (
              SELECT * FROM victim v WHERE v.roster_id = r.id AND (r.number < ? OR v.line < ?) ORDER BY v.line DESC LIMIT ?) AS v
            WHERE r.demand_id = ? AND r.number <= ? AND r.status = 'COMPLETED'
            ORDER BY r.number DESC, v.line DESC LIMIT ?""".formatted(COLUMNS);
    private static final String ONE = """
            SELECT %s FROM roster r JOIN victim v ON v.roster_id = r.id
            WHERE r.demand_id = ? AND r.number = ? AND v.line = ? AND r.status = 'COMPLETED'""".formatted(COLUMNS);
    private static final String KNOWN = """
            SELECT %s FROM victim v JOIN roster r ON r.id = v.roster_id
            WHERE v.demand_id = ? AND v.identity = ? AND r.status = 'COMPLETED'""".formatted(COLUMNS);
    private static final String AT = """
            FROM roster r WHERE r.id = v.roster_id AND r.demand_id = ? AND r.number = ? AND v.line = ? AND r.status = 'COMPLETED'""";
    private static final String PARTICIPATE = "UPDATE victim v SET participates = ? " + AT;
    private static final String PAY_TO = "UPDATE victim v SET account = ? " + AT;

    private final Database database;
    private final AccountCipher cipher;

    Victims(Database database, AccountCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Where a victim stands. */
    record Place(int roster, int line) {}

    /** A stretch of the victims of a demand, the one loaded last first. */
    Page<Victim> page(Demand demand, AwardTerms terms, PageRequest request) {
        UUID after = request.after();
        int roster = after == null ? Integer.MAX_VALUE : (int) after.getMostSignificantBits();
        int line = after == null ? Integer.MAX_VALUE : (int) after.getLeastSignificantBits();
        List<Victim> victims =
                database.list(PAGE, reader(terms), roster, line, request.limit(), demand.id(), roster, request.limit());
        return Page.of(victims, request, victim -> new UUID(victim.roster(), victim.line()));
    }

    Optional<Victim> at(Demand demand, AwardTerms terms, Place place) {
        return database.first(ONE, reader(terms), demand.id(), place.roster(), place.line());
    }

    Optional<Victim> known(Demand demand, AwardTerms terms, UUID identity) {
        return database.first(KNOWN, reader(terms), demand.id(), identity);
    }

    boolean participate(Demand demand, Place place, boolean participates) {
        return database.change(PARTICIPATE, participates, demand.id(), place.roster(), place.line()) == 1;
    }

    boolean payTo(Demand demand, Place place, Account account) {
        Optional<byte[]> identity = database.first(
                ONE, row -> bytes(row.getObject("identity", UUID.class)), demand.id(), place.roster(), place.line());
        return identity.isPresent()
                && database.change(
                                PAY_TO, cipher.seal(account, identity.get()), demand.id(), place.roster(), place.line())
                        == 1;
    }

    /** The bytes that an account is bound to. */
    static byte[] bytes(UUID identity) {
        return ByteBuffer.allocate(IdentityHash.LENGTH)
                .putLong(identity.getMostSignificantBits())
                .putLong(identity.getLeastSignificantBits())
                .array();
    }

    private Database.RowReader<Victim> reader(AwardTerms terms) {
        AccountCipher.Opener opener = cipher.opener();
        return row -> victim(row, terms, opener);
    }

    private static Victim victim(ResultSet row, AwardTerms terms, AccountCipher.Opener opener) throws SQLException {
        String category = row.getString("category");
        long ownAward = row.getLong("own_award");
        boolean hasOwnAward = !row.wasNull();
        return new Victim(
                row.getInt("number"),
                row.getInt("line"),
                row.getString("masked_name"),
                category,
                row.getBoolean("participates"),
                hasOwnAward ? MinorUnits.money(ownAward, terms.perHead().currency()) : terms.of(category),
                hasOwnAward,
                account(row, opener));
    }

    private static @Nullable String account(ResultSet row, AccountCipher.Opener opener) throws SQLException {
        byte[] sealed = row.getBytes("account");
        return sealed == null
                ? null
                : opener.open(sealed, bytes(row.getObject("identity", UUID.class)))
                        .masked();
    }
}
