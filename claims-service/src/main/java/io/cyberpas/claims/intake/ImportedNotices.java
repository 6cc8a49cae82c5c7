package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.incident.VerisFormat;
import io.cyberpas.claims.intake.BlockImporting.Ready;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which incidents have become claims of which policies, so that none does twice. */
@ApplicationScoped
class ImportedNotices {

    /** In the order of the key, so that imports side by side wait for each other but never in a circle. */
    private static final String CLAIM = """
            INSERT INTO imported_notice (policy_number, incident_id, content_hash, import_id, line)
            SELECT policy, incident, decode(hash, 'hex'), ?, line
            FROM unnest(?::text[], ?::text[], ?::text[], ?::integer[]) AS n (policy, incident, hash, line)
            ORDER BY policy, incident, hash, line
            ON CONFLICT DO NOTHING RETURNING line""";

    private static final String NAME = """
            UPDATE imported_notice i SET claim_id = n.claim::uuid
            FROM unnest(?::integer[], ?::text[]) AS n (line, claim) WHERE i.import_id = ? AND i.line = n.line""";

    private final Database database;

    ImportedNotices(Database database) {
        this.database = database;
    }

    /** Those of the lines that nobody has imported yet; they are this import's from now on. */
    List<Ready> claimNew(UUID file, List<Ready> lines, VerisFormat format) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Integer, Ready> byLine = new HashMap<>();
        lines.forEach(each -> byLine.put(each.line(), each));
        return database
                .list(
                        CLAIM,
                        row -> row.getInt(1),
                        file,
                        lines.stream().map(Ready::policyNumber).toArray(String[]::new),
                        lines.stream().map(each -> each.veris().incidentId()).toArray(String[]::new),
                        lines.stream()
                                .map(each -> Sha256.of(format.canonical(each.veris()))
                                        .hex())
                                .toArray(String[]::new),
                        lines.stream().map(Ready::line).toArray(Integer[]::new))
                .stream()
                .sorted()
                .flatMap(line -> Optional.ofNullable(byLine.get(line)).stream())
                .toList();
    }

    /** Names the claims that the lines became. */
    void name(UUID file, List<Ready> lines, List<Claim> claims) {
        database.change(
                NAME,
                lines.stream().map(Ready::line).toArray(Integer[]::new),
                claims.stream().map(each -> each.id().toString()).toArray(String[]::new),
                file);
    }
}
