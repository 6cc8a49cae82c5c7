package io.cyberpas.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** SQL for rows that are no entities; in a transaction, where there is one, of that transaction. */
@ApplicationScoped
public class Database {

    private static final int MOST_OF_A_JOURNEY = 50;

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * A statement that changes rows, with its parameters.
     *
     * @param parameters may hold nulls
     */
    public record Change(String sql, List<@Nullable Object> parameters) {

        /** Keeps the parameters from being changed. */
        public Change {
            parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
        }

        /** A statement with these parameters. */
        public static Change of(String sql, @Nullable Object... parameters) {
            return new Change(sql, Arrays.asList(parameters));
        }
    }

    /**
     * Lets everything that the transaction reads be of one moment, whatever others commit meanwhile; it cannot write then. To be called
     * before it reads anything.
     */
    public void readOneMoment() {
        change("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    /** All rows. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        List<T> rows = new ArrayList<>();
        forEach(sql, 0, reader, rows::add, parameters);
        return rows;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** How many rows the statement changed. */
    public int change(String sql, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Carries out changes that belong together: a few in one journey to the database, one after the other; of many those with the same
     * text together, the texts in the order in which they first appear.
     */
    public void changeTogether(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            if (changes.size() <= MOST_OF_A_JOURNEY) {
                changeInOneJourney(connection, changes);
            } else {
                changeByText(connection, changes);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** PostgreSQL's driver sends the statements of one text without waiting for the answer to each. */
    private static void changeInOneJourney(Connection connection, List<Change> changes) throws SQLException {
        String texts = changes.stream().map(Change::sql).collect(Collectors.joining(";\n"));
        Object[] parameters =
                changes.stream().flatMap(change -> change.parameters().stream()).toArray();
        try (PreparedStatement statement = prepared(connection, texts, parameters)) {
            statement.execute();
        }
    }

    private static void changeByText(Connection connection, List<Change> changes) throws SQLException {
        Map<String, List<Change>> byText =
                changes.stream().collect(Collectors.groupingBy(Change::sql, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Change>> same : byText.entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement(same.getKey())) {
                for (Change change : same.getValue()) {
                    set(statement, change.parameters().toArray());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /**
     * Hands on row by row.
     *
     * @param fetchSize rows that are held at a time, which takes effect in a transaction only; 0 for all
     */
    public <T> void forEach(
            String sql, int fetchSize, RowReader<T> reader, Consumer<T> taker, @Nullable Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.setFetchSize(fetchSize);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.accept(reader.read(rows));
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, parameters);
        return statement;
    }

    private static void set(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case Object value -> statement.setObject(i + 1, value);
            }
        }
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("The database refused a statement", e);
    }
}
