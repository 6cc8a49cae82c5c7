package io.cyberpas.benchmark.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of its own with the tables and roles of a service. */
public final class ServiceDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final String service;

    private ServiceDatabase(EmbeddedPostgres postgres, String service) {
        this.postgres = postgres;
        this.service = service;
    }

    /** @param service such as {@code policy} */
    public static ServiceDatabase start(String service) throws IOException, SQLException {
        ServiceDatabase database =
                new ServiceDatabase(EmbeddedPostgres.builder().start(), service);
        database.createRoles();
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(database.address(), database.owner(), database.owner())
                .locations(
                        "classpath:db/platform",
                        "filesystem:../../" + service + "-service/src/main/resources/db/migration")
                .placeholders(Map.of("appRole", database.app()))
                .outOfOrder(true)
                .load()
                .migrate();
        return database;
    }

    private void createRoles() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(owner()));
            statement.execute("CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(app()));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(service, owner()));
        }
    }

    /** The role that owns the tables; its password is its name. */
    public String owner() {
        return service + "_owner";
    }

    /** The role that the service runs as; its password is its name. */
    public String app() {
        return service + "_app";
    }

    public String address() {
        return postgres.getJdbcUrl(owner(), service);
    }

    /** A connection as the owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address(), owner(), owner());
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
