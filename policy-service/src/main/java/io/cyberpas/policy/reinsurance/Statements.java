package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** SQL statements on the connection of the running transaction. */
@ApplicationScoped
class Statements {
    private static final int ROWS_AT_A_TIME = 500;

    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows of a query. */
    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        forEach(sql, reader, rows::add, values);
        return rows;
    }

    /** Hands on row by row; within a transaction, no more than a few hundred rows are in memory. */
    <T> void forEach(String sql, RowReader<T> reader, Consumer<T> consumer, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            bind(connection, statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(reader.read(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused to answer", e);
        }
    }

    /** Changes rows and tells how many. */
    int update(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused a change", e);
        }
    }

    /** The same statement for each row of values, in one go. */
    void updateAll(String sql, Iterator<@Nullable Object[]> rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            while (rows.hasNext()) {
                bind(connection, statement, rows.next());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused changes", e);
        }
    }

    /** The amount of a column, in the currency of the column so called. */
    static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column), row.getString("currency"));
    }

    /** A moment of a column. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            switch (value) {
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> name -> statement.setString(i + 1, name.name());
                case Column column -> statement.setArray(i + 1, column.in(connection));
                case null, default -> statement.setObject(i + 1, value);
            }
        }
    }

    /** Values of one array. */
    record Column(String type, List<?> values) {
        Array in(Connection connection) throws SQLException {
            return connection.createArrayOf(type, values.toArray());
        }
    }
}
