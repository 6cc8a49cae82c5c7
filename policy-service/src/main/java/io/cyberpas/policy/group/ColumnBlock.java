package io.cyberpas.policy.group;

import io.cyberpas.policy.group.file.LineProblem;
import io.cyberpas.policy.group.file.MemberRow;
import io.cyberpas.policy.group.file.SearchForm;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
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
              cover_from, cover_to, consent_at, disclosure, first_from, last_from, last_to, first_consent, last_consent, consent_first,
              disclosures)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String STORE_PROBLEMS = """
            INSERT INTO enrolment_problem (enrolment_id, line, field, fault, value)
            SELECT ?, line, field, fault, value FROM unnest(?::integer[], ?::text[], ?::text[], ?::text[])
              AS problem (line, field, fault, value)
            ON CONFLICT DO NOTHING
            """;

    private final ZoneId zone;
    private final Object[][] columns = new Object[Column.values().length][];
    private final List<LineProblem> problems = new ArrayList<>();
    private BlockSummary.Gathering summary;
    private int rows;
    private int refused;

    /** The columns in the order of the statement, with the type of their elements. */
    private enum Column {
        LINE("int4", Integer[]::new),
        REFERENCE("text", String[]::new),
        NAME("text", String[]::new),
        NAME_SEARCH("text", String[]::new),
        BIRTH_DATE("int4", Integer[]::new),
        EMAIL("text", String[]::new),
        PHONE("text", String[]::new),
        FROM("int4", Integer[]::new),
        TO("int4", Integer[]::new),
        CONSENT_AT("int8", Long[]::new),
        DISCLOSURE("text", String[]::new);

        private final String type;
        private final IntFunction<Object[]> array;

        Column(String type, IntFunction<Object[]> array) {
            this.type = type;
            this.array = array;
        }
    }

    /** @param zone in which days of consent are days of cover */
    ColumnBlock(ZoneId zone) {
        this.zone = zone;
        this.summary = new BlockSummary.Gathering(zone);
        for (Column column : Column.values()) {
            columns[column.ordinal()] = column.array.apply(SIZE);
        }
    }

    void add(MemberRow row) {
        set(Column.LINE, row.line());
        set(Column.REFERENCE, row.reference());
        set(Column.NAME, row.name());
        set(Column.NAME_SEARCH, SearchForm.of(row.name()));
        set(Column.BIRTH_DATE, days(row.birthDate()));
        set(Column.EMAIL, row.email());
        set(Column.PHONE, row.phone());
        set(Column.FROM, days(row.from()));
        set(Column.TO, days(row.to()));
        set(Column.CONSENT_AT, ChronoUnit.MICROS.between(Instant.EPOCH, row.consentAt()));
        set(Column.DISCLOSURE, row.disclosure());
        summary.add(row);
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
        summary = new BlockSummary.Gathering(zone);
    }

    private void storeContent(Connection connection, UUID enrolment, int number) throws SQLException {
        try (PreparedStatement content = connection.prepareStatement(STORE_CONTENT)) {
            content.setObject(1, enrolment);
            content.setInt(2, number);
            for (Column column : Column.values()) {
                Object[] values = Arrays.copyOf(columns[column.ordinal()], rows);
                content.setArray(3 + column.ordinal(), connection.createArrayOf(column.type, values));
            }
            bind(content, 3 + columns.length, connection, summary.sum());
            content.executeUpdate();
        }
    }

    private static void bind(
            PreparedStatement content, int place, Connection connection, @Nullable BlockSummary summary)
            throws SQLException {
        content.setObject(place, summary == null ? null : summary.firstFrom(), Types.DATE);
        content.setObject(place + 1, summary == null ? null : summary.lastFrom(), Types.DATE);
        content.setObject(place + 2, summary == null ? null : summary.lastTo(), Types.DATE);
        content.setObject(
                place + 3, utc(summary == null ? null : summary.firstConsent()), Types.TIMESTAMP_WITH_TIMEZONE);
        content.setObject(
                place + 4, utc(summary == null ? null : summary.lastConsent()), Types.TIMESTAMP_WITH_TIMEZONE);
        content.setBoolean(place + 5, summary != null && summary.consentFirst());
        Set<String> disclosures = summary == null ? Set.of() : summary.disclosures();
        content.setArray(place + 6, texts(connection, disclosures.toArray()));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
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

    private void set(Column column, @Nullable Object value) {
        columns[column.ordinal()][rows] = value;
    }

    private static @Nullable Integer days(@Nullable LocalDate date) {
        return date == null ? null : Math.toIntExact(date.toEpochDay());
    }
}
