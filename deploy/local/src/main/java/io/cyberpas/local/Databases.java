package io.cyberpas.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database of each service and its two roles: the owner changes the schema, the other one works with the rows and
 * gets its rights table by table from the service's migrations. Passwords equal names; the server listens on the loopback
 * address only.
 */
final class Databases {
    private static final int PATIENCE_SECONDS = 2;

    private final Addresses addresses;

    Databases(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Whether the server answers. Creates at the first answer what is absent. */
    boolean areReady() {
        try (Connection server = connect()) {
            for (Part service : Part.services()) {
                if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", service.database())) {
                    create(server, service.database());
                }
            }
            return true;
        } catch (SQLException e) {
            if (isNotYetUp(e)) {
                return false;
            }
            throw new SuiteFailure("The databases cannot be made: " + e.getMessage(), e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", PostgresServer.ADMINISTRATOR);
        properties.setProperty("password", PostgresServer.ADMINISTRATOR);
        properties.setProperty("loginTimeout", String.valueOf(PATIENCE_SECONDS));
        return DriverManager.getConnection(addresses.database("postgres"), properties);
    }

    /** Class 08 is "no connection", 57P03 is "starting up". */
    private static boolean isNotYetUp(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.startsWith("08") || state.equals("57P03");
    }

    private static void create(Connection server, String name) throws SQLException {
        createRole(server, name + "_owner");
        createRole(server, name + "_app");
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER " + name + "_owner");
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + name + "_app");
        }
    }

    private static void createRole(Connection server, String role) throws SQLException {
        if (exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            return;
        }
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "'");
        }
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
