package io.cyberpas.claims.incident;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Likeness;
import io.cyberpas.claims.claim.SharedSigns;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the newest records of incidents have in common, held so that a sign is found among very many at once. */
@ApplicationScoped
public class IncidentSigns implements SharedSigns {

    private static final String FORGET = "DELETE FROM incident_sign WHERE claim_id = ?";
    private static final String KEEP = """
            INSERT INTO incident_sign (claim_id, kind, value, insured)
            SELECT ?, kind, value, ? FROM unnest(?::text[], ?::text[]) AS sign (kind, value)""";

    private static final String KEEP_ALL = """
            INSERT INTO incident_sign (claim_id, kind, value, insured)
            SELECT id::uuid, kind, value, insured
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS sign (id, kind, value, insured)""";

    /** The same incident of whomever; else the same insured must be struck by the same. */
    private static final String SHARED = """
            SELECT o.claim_id, o.kind, o.value FROM incident_sign s JOIN incident_sign o
              ON o.kind = s.kind AND o.value = s.value AND o.claim_id <> s.claim_id
            WHERE s.claim_id = ? AND (s.kind = 'INCIDENT_ID'
              OR s.kind IN ('ACTOR', 'MALWARE', 'CVE', 'CAMPAIGN') AND o.insured = s.insured)
            ORDER BY s.kind = 'INCIDENT_ID' DESC, o.claim_id DESC LIMIT ?""";

    private final Database database;

    IncidentSigns(Database database) {
        this.database = database;
    }

    /** Holds the signs of a claim's newest record in place of those of the one before. */
    public void keep(Claim claim, Set<IncidentSign> signs) {
        database.change(FORGET, claim.id());
        database.change(
                KEEP,
                claim.id(),
                IncidentSign.comparable(claim.cover().insuredName()),
                signs.stream().map(sign -> sign.kind().name()).toArray(String[]::new),
                signs.stream().map(IncidentSign::value).toArray(String[]::new));
    }

    /** Holds the signs of the first records of claims, in one statement. */
    void keepAll(List<Claim> claims, List<VerisRecord> records) {
        var ids = new ArrayList<UUID>();
        var insureds = new ArrayList<String>();
        var signs = new ArrayList<IncidentSign>();
        for (int i = 0; i < claims.size(); i++) {
            for (IncidentSign sign : IncidentSign.of(records.get(i))) {
                ids.add(claims.get(i).id());
                insureds.add(IncidentSign.comparable(claims.get(i).cover().insuredName()));
                signs.add(sign);
            }
        }
        database.change(
                KEEP_ALL,
                ids.stream().map(UUID::toString).toArray(String[]::new),
                signs.stream().map(sign -> sign.kind().name()).toArray(String[]::new),
                signs.stream().map(IncidentSign::value).toArray(String[]::new),
                insureds.toArray(String[]::new));
    }

    @Override
    public List<SharedSign> of(UUID claimId, int most) {
        return database.list(
                SHARED,
                row -> new SharedSign(
                        row.getObject("claim_id", UUID.class),
                        Likeness.Kind.valueOf(row.getString("kind")),
                        row.getString("value")),
                claimId,
                most);
    }
}
