package io.cyberpas.policy.group.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of members, read as it comes and never kept: one field is the most that is held. What makes it no such file at all is
 * refused with its line; a line that is not right is handed on with its problems.
 */
public final class MemberFile {

    /** The most lines that a file may have. */
    public static final int MOST_LINES = 1_000_000;

    private static final int LONGEST_FIELD = 1 << 16;
    private static final int MOST_COLUMNS = 50;
    private static final int SAMPLE = 1 << 12;
    private static final String FILE = "$.file";

    private final LocalDate today;
    private final ZoneId zone;

    /**
     * @param today before which members must have been born
     * @param zone  of instants that are written without an offset
     */
    public MemberFile(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** Takes what stands in the file, line by line. */
    public interface Lines {

        /** A line that can be understood. */
        void row(MemberRow row);

        /** A line that cannot. */
        void refused(List<LineProblem> problems);
    }

    /**
     * Reads the file to its end.
     *
     * @param declared the encoding that came with the file; null to find out
     * @return the encoding in which it was read
     * @throws InvalidInputException if it is no such file, or has more than {@value #MOST_LINES} lines
     */
    public Charset read(InputStream content, @Nullable Charset declared, Lines lines) throws IOException {
        InputStream in = new BufferedInputStream(content, SAMPLE);
        refuseBinary(in);
        try (TextReader text = new TextReader(in, declared);
                CloseableIterator<CsvRecord> records = records(text)) {
            if (!records.hasNext()) {
                throw refused(FILE, "is empty", "a header and one line for each member");
            }
            LineReading reading = new LineReading(header(records.next()), today, zone);
            int count = 0;
            while (records.hasNext()) {
                CsvRecord line = records.next();
                if (++count > MOST_LINES) {
                    throw refused(FILE, "has more than %,d lines".formatted(MOST_LINES), "several smaller files");
                }
                handOn(reading.read((int) line.getStartingLineNumber(), line.getFields()), lines);
            }
            if (count == 0) {
                throw refused(FILE, "holds nothing but its header", "one line for each member");
            }
            return text.encoding();
        } catch (CsvParseException malformed) {
            throw refused(
                    FILE, reason(malformed), "fields with commas in pairs of quotation marks, at most 65,536 long");
        }
    }

    /**
     * The encoding of a name, such as in the header {@code Content-Type}.
     *
     * @throws InvalidInputException if files in it are not read
     */
    public static Optional<Charset> encoding(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (name.strip().toUpperCase(java.util.Locale.ROOT)) {
                    case "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
                    case "EUC-KR",
                            "EUC_KR",
                            "CP949",
                            "MS949",
                            "WINDOWS-949",
                            "X-WINDOWS-949",
                            "KS_C_5601-1987",
                            "UHC" -> TextReader.KOREAN;
                    default -> throw refused("charset", "is not an encoding that is read", "UTF-8 or EUC-KR");
                });
    }

    private static void handOn(LineReading.Result result, Lines lines) {
        MemberRow row = result.row();
        if (row == null) {
            lines.refused(result.problems());
        } else {
            lines.row(row);
        }
    }

    private static CloseableIterator<CsvRecord> records(TextReader text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text)
                .iterator();
    }

    private static void refuseBinary(InputStream in) throws IOException {
        in.mark(SAMPLE);
        byte[] start = in.readNBytes(SAMPLE);
        in.reset();
        if (startsWith(start, 'P', 'K') || startsWith(start, 0xD0, 0xCF)) {
            throw refused(FILE, "is a spreadsheet or an archive, not a text", "saved as \"CSV UTF-8\"");
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw refused(FILE, "is encoded in UTF-16", "saved as \"CSV UTF-8\"");
        }
        for (byte next : start) {
            if (next == 0) {
                throw refused(FILE, "is not a text", "a CSV file in UTF-8 or EUC-KR");
            }
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static Map<MemberColumn, Integer> header(CsvRecord record) {
        Map<MemberColumn, Integer> places = new EnumMap<>(MemberColumn.class);
        List<FieldProblem> problems = new ArrayList<>();
        List<String> names = record.getFields().stream().limit(MOST_COLUMNS).toList();
        String allowed =
                Arrays.stream(MemberColumn.values()).map(MemberColumn::title).collect(Collectors.joining(", "));
        for (int place = 0; place < names.size(); place++) {
            Optional<MemberColumn> column = MemberColumn.titled(names.get(place));
            if (column.isEmpty()) {
                problems.add(new FieldProblem(
                        FILE,
                        "line 1 names an unknown column \"%s\"".formatted(MemberColumn.cut(names.get(place))),
                        allowed));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                problems.add(new FieldProblem(
                        FILE, "line 1 names %s twice".formatted(column.get().title()), allowed));
            }
        }
        Arrays.stream(MemberColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .forEach(column ->
                        problems.add(new FieldProblem(FILE, "line 1 lacks the column " + column.title(), allowed)));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return places;
    }

    /** The reader's own words hold no content. */
    private static String reason(CsvParseException malformed) {
        Throwable cause = malformed.getCause();
        String message = cause == null ? malformed.getMessage() : malformed.getMessage() + " " + cause.getMessage();
        return "cannot be read as CSV: " + message;
    }

    private static InvalidInputException refused(String where, String problem, String allowed) {
        return new InvalidInputException(new FieldProblem(where, problem, allowed));
    }
}
