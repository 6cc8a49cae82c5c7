package io.cyberpas.acceptance;

import io.cyberpas.local.Part;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of a service in the hands of the role that owns its tables, who can do what the service itself cannot. */
final class OwnersDatabase implements AutoCloseable {

    private final Connection connection;

    private OwnersDatabase(Connection connection) {
        this.connection = connection;
    }

    static OwnersDatabase of(SuiteUnderTest suite, Part service) {
        try {
            String owner = service.database() + "_owner";
            return new OwnersDatabase(
                    DriverManager.getConnection(suite.parts().addresses().database(service), owner, owner));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the only row. */
    String text(String query, Object... values) {
        try (PreparedStatement statement = prepared(query, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String query, Object... values) {
        return Long.parseLong(text(query, values));
    }

    /** Changes one row, with the table's triggers at work. */
    void change(String statement, Object... values) throws SQLException {
        try (PreparedStatement change = prepared(statement, values)) {
            requireOne(change.executeUpdate());
        }
    }

    /** Changes one row behind the back of the triggers that refuse it. */
    void tamper(String table, String statement, Object... values) {
        try (Statement triggers = connection.createStatement()) {
            connection.setAutoCommit(false);
            triggers.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            change(statement, values);
            triggers.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared;
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows instead of one");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
