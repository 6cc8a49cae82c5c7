package io.cyberpas.quote.sanctions;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.csv.CsvColumns;
import io.cyberpas.quote.csv.CsvFile;
import io.cyberpas.quote.csv.CsvLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a list from a CSV file. One faulty line refuses the file, and all faults are named by line and column. */
public final class SanctionsFile {

    /** The columns of a file. Aliases are parted by semicolons. */
    public static final CsvColumns COLUMNS =
            new CsvColumns(List.of("reference", "type", "name"), List.of("aliases", "country", "program"));

    private static final Pattern SOURCE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
    private static final int MOST_LINES = 200_000;
    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_ALIASES = 100;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REFERENCE = 80;
    private static final int LONGEST_PROGRAM = 120;

    private final List<SanctionsEntry> entries = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private SanctionsFile() {}

    /**
     * The entries of a file.
     *
     * @throws InvalidInputException naming the lines and columns that are not right, the first {@value #MOST_PROBLEMS}
     */
    public static List<SanctionsEntry> entries(byte[] csv) {
        SanctionsFile file = new SanctionsFile();
        CsvFile.read(csv, COLUMNS, MOST_LINES).forEachLine(file::read);
        if (!file.problems.isEmpty()) {
            throw new InvalidInputException(file.problems);
        }
        return file.entries;
    }

    /** @throws InvalidInputException unless it is a name for a source, such as KR-MOFA */
    public static String requireSource(String source) {
        if (!SOURCE.matcher(source).matches()) {
            throw new InvalidInputException(new FieldProblem(
                    "source", "is no name of a source", "capital letters, digits and hyphens, up to 40"));
        }
        return source;
    }

    private void read(CsvLine line) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        if (!line.isWhole()) {
            refuse(
                    line,
                    "fields",
                    "are %d".formatted(line.fields().size()),
                    line.places().size() + " as in the header");
            return;
        }
        int before = problems.size();
        String reference = text(line, "reference", LONGEST_REFERENCE);
        if (!reference.isEmpty() && !references.add(reference)) {
            refuse(line, "reference", "is there twice", "one line for each reference");
        }
        EntryKind kind = kind(line);
        String name = name(line, "name", text(line, "name", LONGEST_NAME));
        List<String> aliases = aliases(line);
        String country = line.get("country").toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
            refuse(line, "country", "is no country code", "such as KP, or nothing");
        }
        String program = line.get("program");
        if (program.length() > LONGEST_PROGRAM || hasControls(program)) {
            refuse(
                    line,
                    "program",
                    "is too long or holds control characters",
                    "up to %d characters".formatted(LONGEST_PROGRAM));
        }
        if (problems.size() == before) {
            entries.add(new SanctionsEntry(
                    reference,
                    kind,
                    name,
                    aliases,
                    country.isEmpty() ? null : country,
                    program.isEmpty() ? null : program));
        }
    }

    private EntryKind kind(CsvLine line) {
        try {
            return EntryKind.valueOf(line.get("type").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            refuse(line, "type", "is not on the list", "PERSON, ORGANISATION, VESSEL, OTHER");
            return EntryKind.OTHER;
        }
    }

    private List<String> aliases(CsvLine line) {
        List<String> aliases = Arrays.stream(line.get("aliases").split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        if (aliases.size() > MOST_ALIASES) {
            refuse(line, "aliases", "are too many", "up to " + MOST_ALIASES);
        }
        for (String alias : aliases) {
            if (alias.length() > LONGEST_NAME || hasControls(alias)) {
                refuse(
                        line,
                        "aliases",
                        "holds one that is too long or holds control characters",
                        "up to 300 characters");
            } else {
                name(line, "aliases", alias);
            }
        }
        return aliases;
    }

    private String text(CsvLine line, String column, int longest) {
        String text = line.get(column);
        if (text.isEmpty()) {
            refuse(line, column, "must not be empty", "up to %d characters".formatted(longest));
        } else if (text.length() > longest || hasControls(text)) {
            refuse(line, column, "is too long or holds control characters", "up to %d characters".formatted(longest));
        }
        return text;
    }

    /** A name without a letter could never be found. */
    private String name(CsvLine line, String column, String name) {
        if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            refuse(line, column, "holds no letter", "a name");
        }
        return name;
    }

    private void refuse(CsvLine line, String column, String problem, String allowed) {
        problems.add(new FieldProblem("line %d, %s".formatted(line.number(), column), problem, allowed));
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
