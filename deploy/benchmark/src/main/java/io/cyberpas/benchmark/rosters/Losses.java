package io.cyberpas.benchmark.rosters;

import io.cyberpas.benchmark.load.Desk;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Claims with a demand of many victims, told over REST; payments on it as the service would have released them, written straight. */
final class Losses {

    private static final String NOTICE = """
            {"policyNumber": "P-2026-000001", "awareAt": "%s", "summary": "Benchmark of rosters",
             "notifier": {"name": "Bora Kim", "capacity": "BROKER"}, "suspectedParts": ["PRIVACY_LIABILITY"]}""";
    private static final String DEMAND = """
            {"kind": "CONSOLATION_MONEY", "claimants": "Victims", "part": "PRIVACY_LIABILITY", "madeOn": "%s", "basis": "PIPA Article 39-2",
             "awardPerHead": {"amount": "100000", "currency": "KRW"}}""";
    private static final String PAYMENT = """
            INSERT INTO payment (id, version, number, claim_id, part, kind, reference, payee, gross_amount, gross_currency,
              retention_left_amount, retention_left_currency, retention_applied_amount, retention_applied_currency, net_amount, net_currency,
              note, status, proposed_by, proposed_at, purpose, sublimits, advance_applied_amount, advance_applied_currency)
            SELECT p.id, 0, p.number, c.id, 'PRIVACY_LIABILITY', 'INDEMNITY', 'DEMAND-1', 'Victims', p.amount, 'KRW', 0, 'KRW', 0, 'KRW',
              p.amount, 'KRW', 'Benchmark', 'LIMIT_TAKEN', 'hana', now(), 'SETTLEMENT', '{}', 0, 'KRW'
            FROM claim c, (SELECT ?::uuid AS id, ?::text AS number, ?::numeric AS amount) AS p WHERE c.number = ?""";

    private final Connection owner;
    private final Desk handler;
    private final ZoneId zone;

    /** @param owner of the tables */
    Losses(Connection owner, Desk handler, ZoneId zone) {
        this.owner = owner;
        this.handler = handler;
        this.zone = zone;
    }

    /** Number of a new claim with the demand DEMAND-1. */
    String told() throws IOException, InterruptedException {
        String claim = handler.post(
                        "/api/claims", NOTICE.formatted(Instant.now().minusSeconds(60)))
                .get("number")
                .asText();
        handler.post("/api/claims/" + claim + "/demands", DEMAND.formatted(LocalDate.now(zone)));
        return claim;
    }

    /** Number of a payment on the demand whose limit is taken. */
    String payment(String claim, long won) throws SQLException {
        UUID id = UUID.randomUUID();
        String number = "PM-2026-9%08d".formatted(Math.floorMod(id.getLeastSignificantBits(), 100_000_000L));
        try (Statement statement = owner.createStatement();
                PreparedStatement insert = owner.prepareStatement(PAYMENT)) {
            owner.setAutoCommit(false);
            statement.execute("ALTER TABLE payment DISABLE TRIGGER USER");
            insert.setObject(1, id);
            insert.setString(2, number);
            insert.setLong(3, won);
            insert.setString(4, claim);
            insert.executeUpdate();
            statement.execute("ALTER TABLE payment ENABLE TRIGGER USER");
            owner.commit();
        } finally {
            owner.setAutoCommit(true);
        }
        return number;
    }
}
