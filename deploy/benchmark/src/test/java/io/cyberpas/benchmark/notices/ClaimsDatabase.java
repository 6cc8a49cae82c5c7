package io.cyberpas.benchmark.notices;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with the tables and roles of the claims service. */
public final class ClaimsDatabase implements AutoCloseable {

    public static final String OWNER = "claims_owner";
    public static final String APP = "claims_app";
    private static final String NAME = "claims";

    private final EmbeddedPostgres postgres;

    private ClaimsDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static ClaimsDatabase start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(OWNER, OWNER));
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(APP, APP));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(NAME, OWNER));
        }
        ClaimsDatabase database = new ClaimsDatabase(postgres);
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(database.address(), OWNER, OWNER)
                .locations("classpath:db/platform", "filesystem:../../claims-service/src/main/resources/db/migration")
                .placeholders(Map.of("appRole", APP))
                .outOfOrder(true)
                .load()
                .migrate();
        return database;
    }

    /** A claim with a line, a clock, the notice it was imported by and an audit entry, written in one transaction. */
    public static void claim(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    SELECT nextval('c_number');
                    INSERT INTO claim (id, version, number, policy_number, brokerage, insured_name, aware_at, notified_at, notified_by, summary,
                      notifier_name, notifier_capacity, cover_from, cover_to, aggregate_limit_amount, aggregate_limit_currency,
                      retention_amount, retention_currency, extortion_demanded, stage)
                    VALUES ('0199d3a0-0000-7000-8000-000000000001', 0, 'C-2026-000001', 'P-2026-000001', 'HANBIT', '가온', now(), now(), 'bora',
                      'Loss', '김보라', 'BROKER', current_date - 30, current_date + 30, 1000, 'KRW', 10, 'KRW', false, 'FIRST_NOTICE');
                    INSERT INTO claim_line (claim_id, position, part, cover_trigger, limit_amount, limit_currency, retention_amount,
                      retention_currency, opened_by, opened_at)
                    SELECT id, 0, 'DATA_RESTORATION', 'DISCOVERY', 1000, 'KRW', 10, 'KRW', 'bora', now() FROM claim;
                    INSERT INTO claim_clock (id, claim_id, code, stage, stops_with, started_at, due_at, state, escalated_steps)
                    SELECT '0199d3a0-0000-7000-8000-000000000002', id, 'TRIAGE', 'TRIAGE', 'STAGE_LEFT', now(), now() + interval '4 hours',
                      'RUNNING', 0 FROM claim;
                    INSERT INTO imported_notice (policy_number, incident_id, content_hash, claim_id, import_id, line)
                    SELECT policy_number, 'VB-1-000001', sha256('1'), id, id, 1 FROM claim;
                    SELECT audit_append(NULL, gen_random_uuid(), now(), 'bora', 'Bora', 'broker', NULL, 'claim.notified', 'C-2026-000001', NULL);
                    """);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    public String address() {
        return postgres.getJdbcUrl(OWNER, NAME);
    }

    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(address(), role, role);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
