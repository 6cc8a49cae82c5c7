package io.cyberpas.claims.liability;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster line by line. A line with a fault is reported by its number and column with what would mend it, and
 * reading goes on, so that a file is mended in one go; entries without fault are handed on as they come.
 */
final class RosterReader {

    static final int MAX_LINES = 1_000_000;
    static final int MAX_PROBLEMS = 100;

    private final RosterLine rules;
    private final Consumer<RosterEntry> entries;
    private final List<FieldProblem> problems = new ArrayList<>();
    private int lines;

    /**
     * @param cap the most that one victim may be awarded; null where the law knows no cap
     * @param today nobody was born later
     */
    RosterReader(@Nullable Money cap, Money awardPerHead, LocalDate today, Consumer<RosterEntry> entries) {
        this.rules = new RosterLine(cap, awardPerHead, today);
        this.entries = entries;
    }

    /**
     * Reads all lines and hands on the entries without fault.
     *
     * @return number of lines after the header
     * @throws InvalidInputException naming the faulty lines, the first {@value #MAX_PROBLEMS} faults
     */
    int read(Reader reader) throws IOException {
        var csv = new CsvReader(reader);
        Map<RosterColumn, Integer> places = header(csv);
        while (problems.size() < MAX_PROBLEMS && line(csv, places)) {
            if (lines > MAX_LINES) {
                throw refused("file", "has more than " + MAX_LINES + " lines", "split into several files");
            }
        }
        if (lines == 0 && problems.isEmpty()) {
            throw refused("file", "holds no victim", "one line for each victim after the header");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return lines;
    }

    /** Reads one line; returns whether there was one. */
    private boolean line(CsvReader csv, Map<RosterColumn, Integer> places) throws IOException {
        try {
            List<String> fields = csv.next();
            if (fields == null) {
                return false;
            }
            lines++;
            if (fields.size() != places.size()) {
                problems.add(new FieldProblem(
                        "line " + csv.line(),
                        "has " + fields.size() + " fields",
                        places.size() + " fields as in the header; quotation marks around a field with a comma"));
                return true;
            }
            rules.read(csv.line(), column -> field(places, fields, column), problems)
                    .ifPresent(entries);
        } catch (CsvReader.MalformedLineException malformed) {
            lines++;
            problems.add(new FieldProblem(
                    "line " + csv.line(), malformed.problem(), "fields in pairs of quotation marks, one line each"));
        }
        return true;
    }

    private static String field(Map<RosterColumn, Integer> places, List<String> fields, RosterColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : fields.get(place);
    }

    private static Map<RosterColumn, Integer> header(CsvReader csv) throws IOException {
        List<String> names;
        try {
            names = csv.next();
        } catch (CsvReader.MalformedLineException malformed) {
            throw refused("line " + csv.line(), malformed.problem(), RosterColumn.headers());
        }
        Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
        List<FieldProblem> problems = new ArrayList<>();
        String where = "line " + csv.line() + ", header";
        for (String name : names == null ? List.<String>of() : names) {
            RosterColumn column = RosterColumn.of(name).orElse(null);
            if (column == null) {
                problems.add(
                        new FieldProblem(where, "names an unknown column \"" + name + "\"", RosterColumn.headers()));
            } else if (places.putIfAbsent(column, places.size()) != null) {
                problems.add(new FieldProblem(where, "names " + column.header() + " twice", RosterColumn.headers()));
            }
        }
        for (RosterColumn column : RosterColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                problems.add(new FieldProblem(where, "lacks " + column.header(), RosterColumn.headers()));
            }
        }
        if (!places.containsKey(RosterColumn.PHONE) && !places.containsKey(RosterColumn.EMAIL)) {
            problems.add(new FieldProblem(where, "lacks phone or email", RosterColumn.headers()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return places;
    }

    private static InvalidInputException refused(String where, String problem, String allowed) {
        return new InvalidInputException(new FieldProblem(where, problem, allowed));
    }
}
