package io.cyberpas.claims.experience;

import io.cyberpas.platform.testing.PostgresResource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Closed claims with what they cost, as the process would have left them; all in a currency that no other test uses. */
final class SeededClaims {

    private static final String CLAIM = """
            INSERT INTO claim (id, version, number, policy_number, brokerage, insured_name, aware_at, occurred_on, notified_at, notified_by,
              summary, notifier_name, notifier_capacity, cover_from, cover_to, aggregate_limit_amount, aggregate_limit_currency,
              retention_amount, retention_currency, extortion_demanded, stage)
            VALUES (?, 0, ?, 'P-2026-999999', 'HANBIT', 'Seed', '2026-02-01Z', '2026-02-01', '2026-02-02Z', 'seed', 'seed', 'seed', 'OTHER',
              '2026-01-01', '2027-01-01', 1000000, 'EUR', 0, 'EUR', false, 'CLOSED')""";
    private static final String LINE = """
            INSERT INTO claim_line (claim_id, position, part, cover_trigger, limit_amount, limit_currency, retention_amount,
              retention_currency, opened_by, opened_at)
            VALUES (?, 0, 'DATA_RESTORATION', 'DISCOVERY', 1000000, 'EUR', 0, 'EUR', 'seed', '2026-02-02Z')""";
    private static final String TRAITS = """
            INSERT INTO experience_claim (claim_id, accident_quarter, closed_quarter, open_days, currency, sector, country, size, cause, records)
            VALUES (?, '2026-Q1', ?, 60, 'EUR', ?, ?, 'SMALL', ?, 5000)""";
    private static final String RESERVE = """
            INSERT INTO reserve_movement (id, claim_id, part, kind, sequence, change_amount, change_currency, balance_amount, balance_currency,
              reason, author, moved_at, cause)
            VALUES (?, ?, 'DATA_RESTORATION', 'EXPENSE', 1, ?, 'EUR', ?, 'EUR', 'seed', 'seed', '2026-02-03Z', 'FIRST_ESTIMATE')""";
    private static final String PAYMENT = """
            INSERT INTO payment (id, version, number, claim_id, part, kind, reference, payee, gross_amount, gross_currency, retention_left_amount,
              retention_left_currency, retention_applied_amount, retention_applied_currency, net_amount, net_currency, note, status,
              proposed_by, proposed_at, ended_by, ended_at, purpose, sublimits, advance_applied_amount, advance_applied_currency, paid_on)
            VALUES (?, 0, ?, ?, 'DATA_RESTORATION', 'EXPENSE', 'COST-1', 'seed', ?, 'EUR', 0, 'EUR', 0, 'EUR', ?, 'EUR', 'seed', 'PAID',
              'seed', '2026-05-01Z', 'seed', '2026-05-02Z', 'SETTLEMENT', '{}', 0, 'EUR', '2026-05-02')""";
    private static final String MOVEMENT = """
            INSERT INTO money_movement (id, claim_id, part, kind, movement, cause, reference, amount, currency, accounted_on, accident_quarter,
              recorded_at, recorded_by)
            VALUES (gen_random_uuid(), ?, 'DATA_RESTORATION', 'EXPENSE', ?, ?, 'seed', ?, 'EUR', ?::date, '2026-Q1', '2026-05-02Z', 'seed')""";

    private SeededClaims() {}

    /**
     * A claim of the first quarter of 2026, reserved then, paid in the second, closed in the quarter given.
     *
     * @param cost in euro
     */
    static void closed(String sector, String country, String cause, long cost, String closedQuarter)
            throws SQLException {
        try (Connection database = PostgresResource.owner()) {
            database.setAutoCommit(false);
            UUID claim = UUID.randomUUID();
            UUID reserve = UUID.randomUUID();
            UUID payment = UUID.randomUUID();
            String tail = claim.toString().substring(0, 12);
            run(database, CLAIM, claim, "X-" + tail);
            run(database, LINE, claim);
            run(database, TRAITS, claim, closedQuarter, sector, country, cause);
            run(database, RESERVE, reserve, claim, cost, cost);
            run(database, MOVEMENT, claim, "RESERVE", reserve, cost, "2026-02-03");
            run(database, PAYMENT, payment, "PX-" + tail, claim, cost, cost);
            run(database, MOVEMENT, claim, "PAYMENT", payment, cost, "2026-05-02");
            database.commit();
        }
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int each = 0; each < values.length; each++) {
                statement.setObject(each + 1, values[each]);
            }
            statement.executeUpdate();
        }
    }
}
