package io.cyberpas.benchmark.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with the platform's tables and roles, and a small business table beside them. */
final class Database implements AutoCloseable {

    private static final String NAME = "bench";
    private static final String OWNER = "bench_owner";
    private static final String APP = "bench_app";

    /** As many as the most writers and some to spare. */
    private static final int CONNECTIONS = 200;

    private static final String TABLES = """
            CREATE TABLE payment_order (
              id uuid PRIMARY KEY,
              number text NOT NULL,
              amount numeric NOT NULL,
              currency char(3) NOT NULL,
              recorded_at timestamptz NOT NULL
            );
            CREATE TABLE unchained_entry (
              lane integer,
              id uuid PRIMARY KEY,
              recorded_at timestamptz NOT NULL,
              actor text NOT NULL,
              actor_name text NOT NULL,
              actor_roles text NOT NULL,
              via text,
              action text NOT NULL,
              subject text NOT NULL,
              reason text
            );
            CREATE INDEX unchained_entry_subject ON unchained_entry (subject, id);
            GRANT INSERT ON payment_order, unchained_entry TO %s;
            """.formatted(APP);

    /** Computes every hash anew, apart from the platform's own verification. */
    private static final String BROKEN = """
            SELECT count(*), count(DISTINCT lane), count(*) FILTER (WHERE hash <> sha256(
                previous_hash || int4send(lane) || int8send(position) || uuid_send(id)
                || int8send((extract(epoch FROM recorded_at) * 1000000)::bigint)
                || audit_field(actor) || audit_field(actor_name) || audit_field(actor_roles) || audit_field(via)
                || audit_field(action) || audit_field(subject) || audit_field(reason))
              OR previous_hash <> coalesce(before, sha256(convert_to('cyberpas audit lane ' || lane, 'UTF8')))
              OR position <> coalesce(position_before, 0) + 1)
            FROM (SELECT *, lag(hash) OVER chain AS before, lag(position) OVER chain AS position_before
                  FROM audit_entry WINDOW chain AS (PARTITION BY lane ORDER BY position)) AS linked
            """;

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** @param durable whether a commit waits for the disk, as in production */
    static Database start(boolean durable) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("max_connections", Integer.toString(CONNECTIONS))
                .start();
        Database database = new Database(postgres);
        database.create();
        return database;
    }

    private void create() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(OWNER, OWNER));
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(APP, APP));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(NAME, OWNER));
        }
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(postgres.getJdbcUrl(OWNER, NAME), OWNER, OWNER)
                .locations("classpath:db/platform")
                .placeholders(Map.of("appRole", APP))
                .load()
                .migrate();
        try (Connection connection = connect(OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /** A connection as the role the services run as. */
    Connection connect() throws SQLException {
        return connect(APP);
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl(role, NAME), role, role);
    }

    String version() throws SQLException {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    Verification verification() throws SQLException {
        try (Connection connection = connect(OWNER);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(BROKEN)) {
            result.next();
            return new Verification(result.getLong(1), result.getInt(2), result.getLong(3));
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** What the chains look like after the load. */
    record Verification(long entries, int lanes, long broken) {}
}
