package io.cyberpas.benchmark.policies;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with the tables and roles of the policy service. */
public final class PolicyDatabase implements AutoCloseable {

    public static final String OWNER = "policy_owner";
    public static final String APP = "policy_app";
    private static final String NAME = "policy";

    private final EmbeddedPostgres postgres;

    private PolicyDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static PolicyDatabase start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(OWNER, OWNER));
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(APP, APP));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(NAME, OWNER));
        }
        PolicyDatabase database = new PolicyDatabase(postgres);
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(database.address(), OWNER, OWNER)
                .locations("classpath:db/platform", "filesystem:../../policy-service/src/main/resources/db/migration")
                .placeholders(Map.of("appRole", APP))
                .load()
                .migrate();
        return database;
    }

    public String address() {
        return postgres.getJdbcUrl(OWNER, NAME);
    }

    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(address(), role, role);
    }

    public static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
