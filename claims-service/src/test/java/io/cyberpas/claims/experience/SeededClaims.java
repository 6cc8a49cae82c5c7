package io.cyberpas.claims.experience;

import io.cyberpas.platform.testing.PostgresResource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Closed claims with what they cost, as the process would have left them; all in currencies that no other test uses. */
final class SeededClaims {

    private static final String CLAIM = """
            INSERT INTO claim (id, version, number, policy_number, brokerage, insured_name, aware_at, occurred_on, notified_at, notified_by,
              summary, notifier_name, notifier_capacity, cover_from, cover_to, aggregate_limit_amount, aggregate_limit_currency,
              retention_amount, retention_currency, extortion_demanded, stage)
            VALUES (?, 0, ?, 'P-2026-999999', 'HANBIT', 'Seed', '2026-02-01Z', '2026-02-01', '2026-02-02Z', 'seed', 'seed', 'seed', 'OTHER',
              '2026-01-01', '2027-01-01', 1000000000, '$CUR', ?, '$CUR', false, 'CLOSED')""";
    private static final String LINE = """
            INSERT INTO claim_line (claim_id, position, part, cover_trigger, limit_amount, limit_currency, retention_amount,
              retention_currency, opened_by, opened_at)
            VALUES (?, 0, 'DATA_RESTORATION', 'DISCOVERY', ?, '$CUR', 0, '$CUR', 'seed', '2026-02-02Z')""";
    private static final String TRAITS = """
            INSERT INTO experience_claim (claim_id, accident_quarter, closed_quarter, open_days, currency, sector, country, size, cause, records)
            VALUES (?, '2026-Q1', ?, 60, '$CUR', ?, ?, 'SMALL', ?, 5000)""";
    private static final String RESERVE = """
            INSERT INTO reserve_movement (id, claim_id, part, kind, sequence, change_amount, change_currency, balance_amount, balance_currency,
              reason, author, moved_at, cause)
            VALUES (?, ?, 'DATA_RESTORATION', 'EXPENSE', 1, ?, '$CUR', ?, '$CUR', 'seed', 'seed', '2026-02-03Z', 'FIRST_ESTIMATE')""";
    private static final String PAYMENT = """
            INSERT INTO payment (id, version, number, claim_id, part, kind, reference, payee, gross_amount, gross_currency, retention_left_amount,
              retention_left_currency, retention_applied_amount, retention_applied_currency, net_amount, net_currency, note, status,
              proposed_by, proposed_at, ended_by, ended_at, purpose, sublimits, advance_applied_amount, advance_applied_currency, paid_on)
            VALUES (?, 0, ?, ?, 'DATA_RESTORATION', 'EXPENSE', 'COST-1', 'seed', ?, '$CUR', ?, '$CUR', ?, '$CUR', ?, '$CUR', 'seed', 'PAID',
              'seed', '2026-05-01Z', 'seed', '2026-05-02Z', 'SETTLEMENT', '{}', ?, '$CUR', '2026-05-02')""";
    private static final String MOVEMENT = """
            INSERT INTO money_movement (id, claim_id, part, kind, movement, cause, reference, amount, currency, accounted_on, accident_quarter,
              recorded_at, recorded_by)
            VALUES (gen_random_uuid(), ?, 'DATA_RESTORATION', 'EXPENSE', ?, ?, 'seed', ?, '$CUR', ?::date, '2026-Q1', '2026-05-02Z', 'seed')""";

    private SeededClaims() {}

    /**
     * What is paid on a claim in two steps.
     *
     * @param loss     before retention
     * @param advanced paid before, and set off
     */
    record Loss(String currency, long loss, long retention, long advanced, long limit) {

        static Loss of(String currency, long loss) {
            return new Loss(currency, loss, 0, 0, 1_000_000);
        }

        private long net() {
            return Math.min(limit, loss - retention) - advanced;
        }
    }

    /** By what a claim is told apart in the pool. */
    record Traits(String sector, String country, String cause, String closedQuarter) {}

    /**
     * A claim of the first quarter of 2026, reserved then, paid in the second, closed in the quarter given.
     *
     * @param cost in euro
     */
    static void closed(String sector, String country, String cause, long cost, String closedQuarter)
            throws SQLException {
        closed(new Traits(sector, country, cause, closedQuarter), Loss.of("EUR", cost));
    }

    static void closed(Traits traits, Loss loss) throws SQLException {
        try (Connection database = PostgresResource.owner()) {
            database.setAutoCommit(false);
            UUID claim = UUID.randomUUID();
            UUID reserve = UUID.randomUUID();
            String currency = loss.currency();
            long paid = loss.net() + loss.advanced();
            run(database, currency, CLAIM, claim, "X-" + name(claim), loss.retention());
            run(database, currency, LINE, claim, loss.limit());
            run(
                    database,
                    currency,
                    TRAITS,
                    claim,
                    traits.closedQuarter(),
                    traits.sector(),
                    traits.country(),
                    traits.cause());
            run(database, currency, RESERVE, reserve, claim, paid, paid);
            run(database, currency, MOVEMENT, claim, "RESERVE", reserve, paid, "2026-02-03");
            if (loss.advanced() > 0) {
                pay(database, currency, claim, loss.advanced(), 0, 0);
            }
            pay(database, currency, claim, paid + loss.retention(), loss.retention(), loss.advanced());
            database.commit();
        }
    }

    private static void pay(Connection database, String currency, UUID claim, long gross, long retention, long advanced)
            throws SQLException {
        UUID payment = UUID.randomUUID();
        long net = gross - retention - advanced;
        run(
                database,
                currency,
                PAYMENT,
                payment,
                "PX-" + name(payment),
                claim,
                gross,
                retention,
                retention,
                net,
                advanced);
        run(database, currency, MOVEMENT, claim, "PAYMENT", payment, net, "2026-05-02");
    }

    private static String name(UUID id) {
        return id.toString().substring(0, 12);
    }

    private static void run(Connection database, String currency, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql.replace("$CUR", currency))) {
            for (int each = 0; each < values.length; each++) {
                statement.setObject(each + 1, values[each]);
            }
            statement.executeUpdate();
        }
    }
}
