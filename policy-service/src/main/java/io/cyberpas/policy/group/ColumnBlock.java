package io.cyberpas.policy.group;

import io.cyberpas.policy.group.file.LineProblem;
import io.cyberpas.policy.group.file.MemberRow;
import io.cyberpas.policy.group.file.SearchForm;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file, an array a column, as the database takes it in one row. It is filled, stored and filled again, so that a file
 * of any length needs the memory of one block.
 */
final class ColumnBlock {

    /** Lines of a block: some hundred kilobytes in memory, some tenths of a second to enrol. */
    static final int SIZE = 10_000;

    private static final String STORE_BLOCK =
            "INSERT INTO enrolment_block (enrolment_id, number, line_count, refused) VALUES (?, ?, ?, ?)";
    private static final String STORE_CONTENT = """
            INSERT INTO enrolment_content (enrolment_id, block, line, reference, name, name_search, birth_date, email, phone,
              cover_from, cover_to, consent_at, disclosure)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String STORE_PROBLEMS = """
            INSERT INTO enrolment_problem (enrolment_id, line, field, fault, value)
            SELECT ?, line, field, fault, value FROM unnest(?::integer[], ?::text[], ?::text[], ?::text[])
              AS problem (line, field, fault, value)
            ON CONFLICT DO NOTHING
            """;

    private final Integer[] lines = new Integer[SIZE];
    private final String[][] columns = new String[Column.values().length][SIZE];
    private final List<LineProblem> problems = new ArrayList<>();
    private int rows;
    private int refused;

    /** The columns beside the line's number, with their types in the database. */
    private enum Column {
        REFERENCE("text"),
        NAME("text"),
        NAME_SEARCH("text"),
        BIRTH_DATE("date"),
        EMAIL("text"),
        PHONE("text"),
        FROM("date"),
        TO("date"),
        CONSENT_AT("timestamptz"),
        DISCLOSURE("text");

        private final String type;

        Column(String type) {
            this.type = type;
        }
    }

    void add(MemberRow row) {
        lines[rows] = row.line();
        set(Column.REFERENCE, row.reference());
        set(Column.NAME, row.name());
        set(Column.NAME_SEARCH, SearchForm.of(row.name()));
        set(Column.BIRTH_DATE, row.birthDate());
        set(Column.EMAIL, row.email());
        set(Column.PHONE, row.phone());
        set(Column.FROM, row.from());
        set(Column.TO, row.to());
        set(Column.CONSENT_AT, row.consentAt().toString());
        set(Column.DISCLOSURE, row.disclosure());
        rows++;
    }

    void refuse(List<LineProblem> lineProblems) {
        problems.addAll(lineProblems);
        refused++;
    }

    int size() {
        return rows + refused;
    }

    boolean isFull() {
        return size() == SIZE;
    }

    /** Writes the block under its number and empties it. */
    void store(Connection connection, UUID enrolment, int number) throws SQLException {
        try (PreparedStatement block = connection.prepareStatement(STORE_BLOCK)) {
            block.setObject(1, enrolment);
            block.setInt(2, number);
            block.setInt(3, size());
            block.setInt(4, refused);
            block.executeUpdate();
        }
        storeContent(connection, enrolment, number);
        if (!problems.isEmpty()) {
            storeProblems(connection, enrolment);
        }
        rows = 0;
        refused = 0;
        problems.clear();
    }

    private void storeContent(Connection connection, UUID enrolment, int number) throws SQLException {
        try (PreparedStatement content = connection.prepareStatement(STORE_CONTENT)) {
            content.setObject(1, enrolment);
            content.setInt(2, number);
            content.setArray(3, connection.createArrayOf("integer", Arrays.copyOf(lines, rows)));
            for (Column column : Column.values()) {
                Array values = connection.createArrayOf(column.type, Arrays.copyOf(columns[column.ordinal()], rows));
                content.setArray(4 + column.ordinal(), values);
            }
            content.executeUpdate();
        }
    }

    private void storeProblems(Connection connection, UUID enrolment) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(STORE_PROBLEMS)) {
            insert.setObject(1, enrolment);
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "integer", problems.stream().map(LineProblem::line).toArray()));
            insert.setArray(
                    3,
                    texts(connection, problems.stream().map(LineProblem::field).toArray()));
            insert.setArray(
                    4,
                    texts(
                            connection,
                            problems.stream()
                                    .map(problem -> problem.fault().name())
                                    .toArray()));
            insert.setArray(
                    5,
                    texts(connection, problems.stream().map(LineProblem::value).toArray()));
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    private void set(Column column, @Nullable String value) {
        columns[column.ordinal()][rows] = value;
    }

    private void set(Column column, @Nullable Temporal value) {
        set(column, value == null ? null : value.toString());
    }
}
