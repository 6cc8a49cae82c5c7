package io.cyberpas.claims.intake;

import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is wrong with the lines of imports; read in stretches, so that a million problems need no memory. */
@ApplicationScoped
public class ImportProblems {

    private static final int STRETCH = 5_000;
    private static final List<String> HEADER = List.of("line", "path", "problem", "allowed");
    private static final String KEEP = """
            INSERT INTO notice_import_problem (import_id, line, position, path, problem, allowed)
            SELECT ?, line, position, path, problem, allowed
            FROM unnest(?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[]) AS p (line, position, path, problem, allowed)
            ON CONFLICT DO NOTHING""";
    private static final String NEXT = """
            SELECT line, position, path, problem, allowed FROM notice_import_problem
            WHERE import_id = ? AND (line, position) > (?, ?) ORDER BY line, position LIMIT ?""";

    private final Database database;

    ImportProblems(Database database) {
        this.database = database;
    }

    void keep(UUID file, List<LineProblem> problems) {
        if (!problems.isEmpty()) {
            database.change(
                    KEEP,
                    file,
                    problems.stream().map(LineProblem::line).toArray(Integer[]::new),
                    problems.stream().map(LineProblem::position).toArray(Integer[]::new),
                    column(problems, LineProblem::path),
                    column(problems, LineProblem::problem),
                    column(problems, LineProblem::allowed));
        }
    }

    /** The first problems of an import. */
    public List<LineProblem> first(UUID file, int most) {
        return after(file, 0, -1, most);
    }

    /**
     * Writes all as CSV, with a byte order mark by which spreadsheets know the encoding.
     *
     * @param told says a text in the language of the reader
     */
    public void write(UUID file, UnaryOperator<String> told, OutputStream out) throws IOException {
        try (var table = new CsvTable(out, true)) {
            table.line(HEADER.stream().map(told).toList());
            for (var problems = first(file, STRETCH); !problems.isEmpty(); ) {
                problems.forEach(each -> table.line(List.of(
                        Integer.toString(each.line()),
                        each.path(),
                        told.apply(each.problem()),
                        each.allowed() == null ? "" : told.apply(each.allowed()))));
                var last = problems.getLast();
                problems = after(file, last.line(), last.position(), STRETCH);
            }
        }
    }

    private List<LineProblem> after(UUID file, int line, int position, int most) {
        return database.list(
                NEXT,
                row -> new LineProblem(
                        row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)),
                file,
                line,
                position,
                most);
    }

    private static @Nullable String[] column(
            List<LineProblem> problems, Function<LineProblem, @Nullable String> column) {
        return problems.stream().map(column).toArray(String[]::new);
    }
}
