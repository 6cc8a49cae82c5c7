package io.cyberpas.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A PostgreSQL of its own with a database {@code service}, whose schema belongs to {@code service_owner} while the
 * application runs as {@code service_app}, as in production.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final String DATABASE = "service";
    private static final String OWNER = "service_owner";
    private static final String APP = "service_app";

    private static EmbeddedPostgres running;

    @Override
    public Map<String, String> start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            running = postgres;
            createDatabase(postgres);
            return Map.of(
                    "DATABASE_URL", url(),
                    "DATABASE_OWNER", OWNER,
                    "DATABASE_OWNER_PASSWORD", OWNER,
                    "DATABASE_USER", APP,
                    "DATABASE_PASSWORD", APP);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL for the tests does not start", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (running != null) {
                running.close();
                running = null;
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL for the tests does not stop", e);
        }
    }

    /** A connection as superuser, for what a test must break or look at behind the application's back. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** A connection as the role the application runs as. */
    public static Connection application() throws SQLException {
        return DriverManager.getConnection(url(), APP, APP);
    }

    /** A connection as the owner of the schema. */
    public static Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    private static String url() {
        return port("jdbc:postgresql://localhost:%s/" + DATABASE);
    }

    /** The port is kept as a system property, because Quarkus loads this class once for itself and once for the test. */
    private static String port(String pattern) {
        if (running != null) {
            System.setProperty("cyberpas.test.postgres.port", Integer.toString(running.getPort()));
        }
        return pattern.formatted(System.getProperty("cyberpas.test.postgres.port"));
    }

    private static void createDatabase(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(OWNER, OWNER));
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(APP, APP));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, OWNER));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(DATABASE, APP));
        }
    }
}
