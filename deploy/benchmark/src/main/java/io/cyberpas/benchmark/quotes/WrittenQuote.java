package io.cyberpas.benchmark.quotes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rows that the service wrote for one quote, read from its own database, so that the baseline writes as many of the same
 * size. Values are texts that PostgreSQL turns into their types again.
 *
 * @param id the quote's
 * @param number the quote's
 * @param tables rows of the tables that belong to the quote, the quote itself first
 * @param auditEntries actor, name, roles, via, action and reason of each entry
 * @param keptAnswer the row that makes the request repeatable
 */
record WrittenQuote(String id, String number, List<Rows> tables, List<Rows.Row> auditEntries, Rows keptAnswer) {

    private static final String TABLES = """
            SELECT table_name FROM information_schema.columns
            WHERE table_schema = current_schema() AND column_name = 'quote_id' ORDER BY table_name
            """;

    /**
     * Rows of a table.
     *
     * @param table its name
     * @param columns its columns
     * @param types their types
     * @param rows the values
     */
    record Rows(String table, List<String> columns, List<String> types, List<Row> rows) {

        /** The values of a row. */
        record Row(List<@Nullable String> values) {}

        /** Inserts one row, whose values are texts. */
        String insert() {
            String places =
                    String.join(", ", types.stream().map(type -> "?::" + type).toList());
            return "INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", columns), places);
        }
    }

    /** Reads the quote that was written last, whose answer is the longest of the latest kept ones. */
    static WrittenQuote last(Connection connection) throws SQLException {
        Rows quote = read(connection, "quote", "SELECT * FROM quote ORDER BY id DESC LIMIT 1");
        String id = value(quote, "id");
        String number = value(quote, "number");
        List<Rows> tables = new ArrayList<>(List.of(quote));
        for (Rows.Row table : read(connection, "", TABLES).rows()) {
            String name = String.valueOf(table.values().getFirst());
            Rows rows = read(connection, name, "SELECT * FROM %s WHERE quote_id = '%s'".formatted(name, id));
            if (!rows.rows().isEmpty()) {
                tables.add(rows);
            }
        }
        Rows audit = read(
                connection,
                "audit_entry",
                "SELECT actor, actor_name, actor_roles, via, action, reason FROM audit_entry WHERE subject = '%s' ORDER BY id"
                        .formatted(number));
        Rows kept = read(
                connection,
                "idempotency_key",
                "SELECT * FROM idempotency_key WHERE body LIKE '%%%s%%' LIMIT 1".formatted(number));
        return new WrittenQuote(id, number, List.copyOf(tables), audit.rows(), kept);
    }

    /** Rows of each table, and characters of all of them. */
    String summary() {
        StringBuilder summary = new StringBuilder();
        int characters = 0;
        List<Rows> all = new ArrayList<>(tables);
        all.add(keptAnswer);
        for (Rows rows : all) {
            summary.append(rows.rows().size()).append(' ').append(rows.table()).append(", ");
            characters += rows.rows().stream()
                    .flatMap(row -> row.values().stream())
                    .mapToInt(value -> value == null ? 0 : value.length())
                    .sum();
        }
        return summary.append(auditEntries.size())
                .append(" audit_entry, 1 number; ")
                .append(characters)
                .append(" characters")
                .toString();
    }

    private static String value(Rows rows, String column) {
        return String.valueOf(rows.rows().getFirst().values().get(rows.columns().indexOf(column)));
    }

    private static Rows read(Connection connection, String table, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            ResultSetMetaData meta = result.getMetaData();
            List<String> columns = new ArrayList<>();
            List<String> types = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i));
                types.add(meta.getColumnTypeName(i));
            }
            List<Rows.Row> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable String> values = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    values.add(result.getString(i));
                }
                rows.add(new Rows.Row(values));
            }
            return new Rows(table, columns, types, rows);
        }
    }
}
