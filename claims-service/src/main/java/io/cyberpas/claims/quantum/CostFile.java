package io.cyberpas.claims.quantum;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Invoices as CSV, in UTF-8 or in MS949 as Korean spreadsheets write it. All that is wrong is told by line and column. */
public final class CostFile {

    /** The largest file that is read. */
    public static final int MOST_BYTES = 2 << 20;

    private static final List<String> COLUMNS =
            List.of("supplier", "invoiceNumber", "invoicedOn", "description", "part", "amount", "currency");
    private static final String EVIDENCE = "evidence";
    private static final int MOST_LINES = 2_000;
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<CostLine> lines = new ArrayList<>();

    private CostFile() {}

    /**
     * Reads the lines of a file.
     *
     * @throws InvalidInputException naming every line and column that cannot be read
     */
    public static List<CostLine> read(byte[] content) {
        CostFile file = new CostFile();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text(content))) {
            for (NamedCsvRecord line : records) {
                file.take(line);
            }
        } catch (CsvParseException e) {
            throw refused("file", "is no CSV: " + e.getMessage(), String.join(",", COLUMNS));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (!file.problems.isEmpty()) {
            throw new InvalidInputException(file.problems.subList(0, Math.min(MOST_PROBLEMS, file.problems.size())));
        }
        if (file.lines.isEmpty()) {
            throw refused("file", "has no invoice in it", String.join(",", COLUMNS));
        }
        return file.lines;
    }

    private static String text(byte[] content) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("MS949"))) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw refused("file", "is neither UTF-8 nor MS949", null);
    }

    private void take(NamedCsvRecord line) {
        if (lines.size() + problems.size() >= MOST_LINES) {
            throw refused("file", "is too long", "at most " + MOST_LINES + " lines");
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            requireColumns(line.getHeader());
        }
        int before = problems.size();
        String supplier = text(line, "supplier", LONGEST_NAME);
        String number = text(line, "invoiceNumber", LONGEST_NUMBER);
        LocalDate on = read(line, "invoicedOn", LocalDate::parse, "such as 2027-01-15");
        String description = text(line, "description", LONGEST_TEXT);
        CoveragePart part = read(line, "part", CoveragePart::valueOf, Arrays.toString(CoveragePart.values()));
        Currency currency = read(line, "currency", Currency::getInstance, "such as KRW");
        Money claimed = currency == null
                ? null
                : read(line, "amount", text -> Money.of(new BigDecimal(text), currency), "such as 48000000");
        if (problems.size() == before && on != null && part != null && claimed != null) {
            lines.add(new CostLine(
                    line.getStartingLineNumber(),
                    new Invoice(supplier, number, on, description, part, claimed, evidence(line))));
        }
    }

    private static void requireColumns(List<String> header) {
        List<String> missing =
                COLUMNS.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw refused("file", "lacks the columns " + String.join(", ", missing), String.join(",", COLUMNS));
        }
    }

    private String text(NamedCsvRecord line, String column, int longest) {
        String text = field(line, column);
        if (text.isEmpty()) {
            problem(line, column, "is missing", null);
        } else if (text.length() > longest) {
            problem(line, column, "is too long", "at most " + longest + " characters");
        }
        return text;
    }

    private <T> @Nullable T read(NamedCsvRecord line, String column, Function<String, T> reader, String allowed) {
        try {
            return reader.apply(field(line, column));
        } catch (DateTimeParseException | IllegalArgumentException | InvalidInputException e) {
            problem(line, column, "cannot be read", allowed);
            return null;
        }
    }

    private static String field(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").strip();
    }

    private static List<String> evidence(NamedCsvRecord line) {
        return Arrays.stream(field(line, EVIDENCE).split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private void problem(NamedCsvRecord line, String column, String problem, @Nullable String allowed) {
        problems.add(new FieldProblem("line %d, %s".formatted(line.getStartingLineNumber(), column), problem, allowed));
    }

    private static InvalidInputException refused(String path, String problem, @Nullable String allowed) {
        return new InvalidInputException(new FieldProblem(path, problem, allowed));
    }
}
