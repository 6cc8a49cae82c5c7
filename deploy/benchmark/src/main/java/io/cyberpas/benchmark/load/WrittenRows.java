package io.cyberpas.benchmark.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rows that a service wrote for one thing, whatever the tables. The baseline writes as many of the same size under identities of
 * their own.
 *
 * @param identities keys, numbers and codes that differ from thing to thing
 * @param tables the rows, referenced ones before those that refer to them
 * @param audit actor, name, roles, via, action, subject and reason of each audit entry
 */
public record WrittenRows(List<String> identities, List<Rows> tables, List<List<@Nullable Text>> audit) {

    /** Referenced tables first; the audit has a function. */
    private static final String TABLES = """
            WITH RECURSIVE depth (oid, level) AS (
              SELECT oid, 0 FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
              UNION ALL
              SELECT c.conrelid, d.level + 1 FROM depth d JOIN pg_constraint c ON c.confrelid = d.oid AND c.conrelid <> d.oid
              WHERE c.contype = 'f' AND d.level < 20)
            SELECT t.relname FROM depth JOIN pg_class t USING (oid)
            WHERE t.relname NOT LIKE 'audit%' AND t.relname <> 'flyway_schema_history'
            GROUP BY t.relname ORDER BY max(level), t.relname
            """;

    /** Balances are moved by the trigger on their entries; generated columns by themselves. */
    private static final String COLUMNS = """
            SELECT quote_ident(attname), format_type(atttypid, atttypmod) FROM pg_attribute
            WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = ''
              AND NOT coalesce(attrelid = to_regclass('limit_balance') AND (attname LIKE '%\\_amount' OR attname = 'reinstatements'), false)
            ORDER BY attnum
            """;

    private static final String AUDIT =
            "SELECT actor, actor_name, actor_roles, via, action, subject, reason FROM audit_entry WHERE subject = ? ORDER BY id";

    /**
     * Rows of a table.
     *
     * @param insert inserts one row, whose values are texts
     */
    public record Rows(String table, String insert, List<List<@Nullable Text>> rows) {}

    /** Says which rows of a table belong to the thing. */
    @FunctionalInterface
    public interface Belonging {
        /** A condition on the rows; empty where none of them can. */
        Optional<String> condition(String table, List<String> columns);
    }

    /**
     * Reads the rows of one thing.
     *
     * @param identities those beside the keys and numbers of the rows
     * @param subject of its audit entries
     */
    public static WrittenRows read(Connection connection, List<String> identities, Belonging belonging, String subject)
            throws SQLException {
        Map<String, List<List<@Nullable String>>> found = new LinkedHashMap<>();
        for (List<@Nullable String> table : values(connection, TABLES)) {
            String name = String.valueOf(table.getFirst());
            List<String> columns = names(connection, name);
            Optional<String> condition = belonging.condition(name, columns);
            if (condition.isPresent()) {
                List<List<@Nullable String>> rows = values(
                        connection,
                        "SELECT %s FROM %s WHERE %s".formatted(String.join(", ", columns), name, condition.get()));
                if (!rows.isEmpty()) {
                    found.put(name, rows);
                }
            }
        }
        List<String> all = new ArrayList<>(identities);
        keys(found, connection).stream().filter(key -> !all.contains(key)).forEach(all::add);
        return of(all, found, connection, values(connection, AUDIT, subject));
    }

    private static WrittenRows of(
            List<String> identities,
            Map<String, List<List<@Nullable String>>> found,
            Connection connection,
            List<List<@Nullable String>> audit)
            throws SQLException {
        Map<String, Integer> positions = new LinkedHashMap<>();
        identities.forEach(identity -> positions.put(identity, positions.size()));
        Pattern pattern = Pattern.compile(identities.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
        List<Rows> tables = new ArrayList<>();
        for (Map.Entry<String, List<List<@Nullable String>>> table : found.entrySet()) {
            tables.add(new Rows(
                    table.getKey(), insert(connection, table.getKey()), texts(table.getValue(), pattern, positions)));
        }
        return new WrittenRows(identities, tables, texts(audit, pattern, positions));
    }

    private static List<List<@Nullable Text>> texts(
            List<List<@Nullable String>> rows, Pattern identity, Map<String, Integer> positions) {
        List<List<@Nullable Text>> texts = new ArrayList<>();
        for (List<@Nullable String> row : rows) {
            List<@Nullable Text> values = new ArrayList<>();
            row.forEach(value -> values.add(Text.of(value, identity, positions)));
            texts.add(values);
        }
        return texts;
    }

    /** Keys of the rows and numbers given to them. */
    private static List<String> keys(Map<String, List<List<@Nullable String>>> found, Connection connection)
            throws SQLException {
        List<String> keys = new ArrayList<>();
        for (Map.Entry<String, List<List<@Nullable String>>> table : found.entrySet()) {
            List<String> columns = names(connection, table.getKey());
            for (int i = 0; i < columns.size(); i++) {
                if ("id".equals(columns.get(i)) || "number".equals(columns.get(i))) {
                    for (List<@Nullable String> row : table.getValue()) {
                        keys.add(String.valueOf(row.get(i)));
                    }
                }
            }
        }
        return keys;
    }

    private static String insert(Connection connection, String table) throws SQLException {
        List<List<@Nullable String>> columns = values(connection, COLUMNS, table);
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        String.join(", ", names(connection, table)),
                        columns.stream().map(column -> "?::" + column.getLast()).collect(Collectors.joining(", ")));
    }

    private static List<String> names(Connection connection, String table) throws SQLException {
        return values(connection, COLUMNS, table).stream()
                .map(column -> String.valueOf(column.getFirst()))
                .toList();
    }

    /** Rows of each table, and characters of all of them. */
    public String summary() {
        long characters = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .mapToLong(value -> value == null
                        ? 0
                        : value.with(identities.toArray(String[]::new)).length())
                .sum();
        return tables.stream()
                        .map(table -> table.rows().size() + " " + table.table())
                        .collect(Collectors.joining(", "))
                + ", %d audit_entry; %d characters".formatted(audit.size(), characters);
    }

    /** The rows of a query as texts. */
    public static List<List<@Nullable String>> values(Connection connection, String query, String... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                ResultSetMetaData meta = result.getMetaData();
                List<List<@Nullable String>> rows = new ArrayList<>();
                while (result.next()) {
                    List<@Nullable String> row = new ArrayList<>();
                    for (int i = 1; i <= meta.getColumnCount(); i++) {
                        row.add(result.getString(i));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
