package io.cyberpas.claims.roster;

import io.cyberpas.claims.roster.file.LineProblem;
import io.cyberpas.claims.roster.file.LineProblem.Place;
import io.cyberpas.claims.roster.file.RosterFault;
import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The file that says line by line why somebody is not on the roster. Read in stretches, so that a million lines need no memory. */
@ApplicationScoped
public class RosterErrors {

    private static final int STRETCH = 5_000;
    private static final String NEXT = """
            SELECT line, field, fault, first_roster, first_line FROM roster_problem
            WHERE roster_id = ? AND (line, field, fault) > (?, ?, ?) ORDER BY line, field, fault LIMIT ?""";

    private final Database database;

    RosterErrors(Database database) {
        this.database = database;
    }

    /**
     * Writes the file as CSV, with a byte order mark by which spreadsheets know its encoding.
     *
     * @param header names of the columns line, column, problem, first file, first line
     * @param texts what each fault is called
     */
    public void write(Roster roster, List<String> header, Function<RosterFault, String> texts, OutputStream out)
            throws IOException {
        try (CsvTable table = new CsvTable(out, true)) {
            table.line(header);
            List<LineProblem> problems = next(roster.id(), 0, "", "", STRETCH);
            while (!problems.isEmpty()) {
                problems.forEach(problem -> table.line(fields(problem, texts)));
                LineProblem last = problems.getLast();
                problems = next(
                        roster.id(), last.line(), last.field(), last.fault().name(), STRETCH);
            }
        }
    }

    /** The first problems. */
    public List<LineProblem> first(Roster roster, int most) {
        return next(roster.id(), 0, "", "", most);
    }

    private static List<String> fields(LineProblem problem, Function<RosterFault, String> texts) {
        Place first = problem.first();
        return List.of(
                Integer.toString(problem.line()),
                problem.field(),
                texts.apply(problem.fault()),
                first == null ? "" : Integer.toString(first.roster()),
                first == null ? "" : Integer.toString(first.line()));
    }

    private List<LineProblem> next(UUID roster, int line, String field, String fault, int most) {
        return database.list(NEXT, RosterErrors::problem, roster, line, field, fault, most);
    }

    private static LineProblem problem(ResultSet row) throws SQLException {
        int firstRoster = row.getInt(4);
        Place first = row.wasNull() ? null : new Place(firstRoster, row.getInt(5));
        return new LineProblem(row.getInt(1), row.getString(2), RosterFault.valueOf(row.getString(3)), first);
    }
}
