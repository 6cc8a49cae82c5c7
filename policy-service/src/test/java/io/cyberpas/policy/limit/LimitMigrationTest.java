package io.cyberpas.policy.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.policy.RunningService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits and erosions from before there were reservations and movements. */
@RunningService
class LimitMigrationTest {
    private static final String SCHEMA = "before_movements";

    private Connection database;

    @BeforeEach
    void migrateToWhatWasBefore() throws SQLException {
        database = PostgresResource.owner();
        migrate("4");
        database.setSchema(SCHEMA);
        execute("""
                INSERT INTO policy (id, version, number, quote_number, product, brokerage, cover_from, cover_to, insured_name, issued_at)
                VALUES (gen_random_uuid(), 0, 'P-2026-000001', 'Q-2026-000001', 'ENTERPRISE_CYBER', 'HANBIT', '2026-12-01',
                  '2027-12-01', '한빛', '2026-11-22T00:00:00Z');
                INSERT INTO limits_ledger VALUES ('00000000-0000-0000-0000-000000000001', 3, 'P-2026-000001', 'KRW', 2);
                INSERT INTO limit_balance (id, ledger_id, scope, coverage_part, currency, limit_amount, eroded_amount)
                SELECT gen_random_uuid(), id, 'AGGREGATE', NULL, 'KRW', 1000, 150 FROM limits_ledger
                UNION ALL SELECT gen_random_uuid(), id, 'PART', 'DATA_RESTORATION', 'KRW', 300, 100 FROM limits_ledger
                UNION ALL SELECT gen_random_uuid(), id, 'PART', 'PRIVACY_LIABILITY', 'KRW', 1000, 50 FROM limits_ledger;
                INSERT INTO erosion SELECT gen_random_uuid(), id, 1, 'C-2026-000001', 'DATA_RESTORATION', 'KRW', 100, 900, 200, now(), 'mina'
                FROM limits_ledger;
                INSERT INTO erosion SELECT gen_random_uuid(), id, 2, 'C-2026-000002', 'PRIVACY_LIABILITY', 'KRW', 50, 850, 950, now(), 'mina'
                FROM limits_ledger""");
    }

    @AfterEach
    void forget() throws SQLException {
        execute("DROP SCHEMA %s CASCADE".formatted(SCHEMA));
        database.close();
    }

    @Test
    void becomeLimitsOfTheWholePeriodAndMovementsInTheirOrder() throws SQLException {
        migrate("5");
        assertEquals(
                List.of(
                        "AGGREGATE  1000",
                        "DATA_RESTORATION DATA_RESTORATION 300",
                        "PRIVACY_LIABILITY PRIVACY_LIABILITY 1000"),
                rows("""
                        SELECT code || ' ' || parts || ' ' || limit_amount::int FROM agreed_limit
                        WHERE effective_from = '2026-12-01' AND effective_to = '2027-12-01' ORDER BY code"""));
        assertEquals(List.of("1 AGREED 0 3", "2 ERODED 100 2", "3 ERODED 50 2"), rows("""
                        SELECT m.sequence || ' ' || m.kind || ' ' || m.eroded_amount::int || ' ' || count(*)
                        FROM limit_movement m JOIN limit_entry e ON e.movement_id = m.id GROUP BY m.id ORDER BY m.sequence"""));
        assertEquals(List.of("3"), rows("SELECT movements FROM limits_ledger"));
        assertEquals(
                List.of("2"),
                rows("SELECT count(*) FROM limit_reservation WHERE state = 'CONFIRMED' AND payment_id = id"));
        assertEquals(
                rows("SELECT code || limit_amount || ' ' || eroded_amount FROM limit_balance ORDER BY code"),
                rows("""
                        SELECT b.code || sum(e.limit_amount) || ' ' || sum(e.eroded_amount)
                        FROM limit_balance b JOIN limit_entry e ON e.balance_id = b.id GROUP BY b.id ORDER BY b.code"""));
    }

    private void migrate(String target) throws SQLException {
        Flyway.configure()
                .dataSource(database.getMetaData().getURL(), "service_owner", "service_owner")
                .schemas(SCHEMA)
                .locations("db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}
