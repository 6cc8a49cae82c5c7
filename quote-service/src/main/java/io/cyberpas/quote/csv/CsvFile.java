package io.cyberpas.quote.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A CSV file in UTF-8, with or without a byte order mark. What makes it no such file is refused by line before it is read. */
public final class CsvFile {

    private static final int MARK_LENGTH = 3;
    private static final int MOST_COLUMNS = 50;

    private final String text;
    private final Map<String, Integer> places;

    private CsvFile(String text, Map<String, Integer> places) {
        this.text = text;
        this.places = places;
    }

    /**
     * Checks the encoding, the header, the quotation marks and the number of lines.
     *
     * @throws InvalidInputException naming the line and what would be right
     */
    public static CsvFile read(byte[] content, CsvColumns columns, int mostLines) {
        String text = decoded(content);
        try (CloseableIterator<CsvRecord> records = records(text)) {
            if (!records.hasNext()) {
                throw refused("file", "is empty", "a header and one line for each case");
            }
            Map<String, Integer> places = header(records.next(), columns);
            int lines = 0;
            while (records.hasNext()) {
                records.next();
                if (++lines > mostLines) {
                    throw refused("file", "has more than %d lines".formatted(mostLines), "several smaller files");
                }
            }
            if (lines == 0) {
                throw refused("file", "holds nothing but its header", "one line for each case");
            }
            return new CsvFile(text, places);
        } catch (CsvParseException malformed) {
            throw refused("file", reason(malformed), "fields with commas in pairs of quotation marks");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Hands on each line after the header. */
    public void forEachLine(Consumer<CsvLine> reader) {
        try (CloseableIterator<CsvRecord> records = records(text)) {
            records.next();
            records.forEachRemaining(
                    line -> reader.accept(new CsvLine(line.getStartingLineNumber(), places, line.getFields())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CloseableIterator<CsvRecord> records(String text) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text)
                .iterator();
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 'P', 'K') || startsWith(content, 0xD0, 0xCF)) {
            throw refused("file", "is a spreadsheet, not a text", "saved as \"CSV UTF-8\"");
        }
        int mark = content.length >= MARK_LENGTH && startsWith(content, 0xEF, 0xBB) && (content[2] & 0xFF) == 0xBF
                ? MARK_LENGTH
                : 0;
        ByteBuffer bytes = ByteBuffer.wrap(content, mark, content.length - mark);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw refused(
                    "line " + lineOf(content, bytes.position()),
                    "is not encoded in UTF-8",
                    "saved as \"CSV UTF-8\"; EUC-KR and MS949 cannot be told apart safely");
        }
        return text.flip().toString();
    }

    private static Map<String, Integer> header(CsvRecord record, CsvColumns columns) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        String allowed = String.join(", ", columns.all());
        for (String name : record.getFields().stream().limit(MOST_COLUMNS).toList()) {
            Optional<String> column = columns.all().stream()
                    .filter(known -> known.equalsIgnoreCase(name.strip()))
                    .findFirst();
            if (column.isEmpty()) {
                problems.add(
                        new FieldProblem("line 1", "names an unknown column \"%s\"".formatted(shown(name)), allowed));
            } else if (places.putIfAbsent(column.get(), places.size()) != null) {
                problems.add(new FieldProblem("line 1", "names %s twice".formatted(column.get()), allowed));
            }
        }
        columns.required().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> problems.add(new FieldProblem("line 1", "lacks the column " + column, allowed)));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return places;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?").strip();
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }

    private static int lineOf(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static String reason(CsvParseException malformed) {
        String message = malformed.getMessage();
        return "cannot be read as CSV" + (message == null ? "" : ": " + message);
    }

    private static InvalidInputException refused(String where, String problem, String allowed) {
        return new InvalidInputException(new FieldProblem(where, problem, allowed));
    }
}
