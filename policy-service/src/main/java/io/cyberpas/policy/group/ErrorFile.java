package io.cyberpas.policy.group;

import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.policy.group.file.Fault;
import io.cyberpas.policy.group.file.LineProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The file that says line by line why somebody was not enrolled. Read in stretches, so that a million lines need no memory. */
@ApplicationScoped
public class ErrorFile {

    private static final int STRETCH = 5_000;
    private static final String NEXT = """
            SELECT line, field, fault, value FROM enrolment_problem
            WHERE enrolment_id = ? AND (line, field, fault) > (?, ?, ?) ORDER BY line, field, fault LIMIT ?
            """;

    private final DataSource dataSource;

    ErrorFile(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Writes the file as CSV, with a byte order mark by which spreadsheets know its encoding.
     *
     * @param header names of the columns line, column, problem, value
     * @param texts  what each fault is called
     */
    public void write(UUID enrolment, List<String> header, Function<Fault, String> texts, OutputStream out)
            throws IOException {
        try (CsvTable table = new CsvTable(out, true)) {
            table.line(header);
            List<LineProblem> problems = next(enrolment, 0, "", "", STRETCH);
            while (!problems.isEmpty()) {
                problems.forEach(problem -> table.line(List.of(
                        Integer.toString(problem.line()),
                        problem.field(),
                        texts.apply(problem.fault()),
                        problem.value())));
                LineProblem last = problems.getLast();
                problems =
                        next(enrolment, last.line(), last.field(), last.fault().name(), STRETCH);
            }
        }
    }

    /** The first problems. */
    public List<LineProblem> first(UUID enrolment, int most) {
        return next(enrolment, 0, "", "", most);
    }

    private List<LineProblem> next(UUID enrolment, int line, String field, String fault, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT)) {
            next.setObject(1, enrolment);
            next.setInt(2, line);
            next.setString(3, field);
            next.setString(4, fault);
            next.setInt(5, most);
            return Rows.of(
                    next,
                    row -> new LineProblem(
                            row.getInt(1), row.getString(2), Fault.valueOf(row.getString(3)), row.getString(4)));
        } catch (SQLException e) {
            throw new IllegalStateException("The problems of an enrolment could not be read", e);
        }
    }
}
