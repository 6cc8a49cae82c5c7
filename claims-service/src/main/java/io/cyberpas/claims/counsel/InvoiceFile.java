package io.cyberpas.claims.counsel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an invoice from CSV; names every faulty line, up to a hundred faults. */
public final class InvoiceFile {

    private static final int MAX_PROBLEMS = 100;
    private static final int MAX_LINES = 1_000;
    private static final int MAX_TEXT = 500;
    private static final int MAX_NAME = 100;

    private final Currency currency;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private InvoiceFile(Currency currency) {
        this.currency = currency;
    }

    private enum Column {
        DATE(true),
        PHASE(true),
        TIMEKEEPER(false),
        GRADE(false),
        HOURS(false),
        RATE(false),
        AMOUNT(true),
        EXPENSE(false),
        DESCRIPTION(true);

        private final boolean required;

        Column(boolean required) {
            this.required = required;
        }

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Column> of(String name) {
            String sought = name.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(each -> each.header().equals(sought))
                    .findFirst();
        }
    }

    /**
     * The lines of a file.
     *
     * @throws InvalidInputException naming each faulty line and column
     */
    public static List<WorkLine> read(byte[] csv, Currency currency) {
        return new InvoiceFile(currency).lines(text(csv));
    }

    private static String text(byte[] csv) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(csv, Charset.forName("MS949"));
        }
    }

    private List<WorkLine> lines(String text) {
        List<WorkLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                if (places.isEmpty()) {
                    readHeader(record);
                } else if (problems.size() < MAX_PROBLEMS) {
                    line(record).ifPresent(lines::add);
                }
            }
        } catch (CsvParseException malformed) {
            problems.add(new FieldProblem("file", "is no CSV: " + malformed.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (problems.isEmpty() && (lines.isEmpty() || lines.size() > MAX_LINES)) {
            problems.add(
                    new FieldProblem("file", "has " + lines.size() + " lines after the header", "1 to " + MAX_LINES));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return lines;
    }

    private void readHeader(CsvRecord header) {
        for (String name : header.getFields()) {
            Optional<Column> column = Column.of(name);
            if (column.isEmpty() || places.containsKey(column.get())) {
                throw refusedHeader("names the column \"" + name + "\", which is unknown or named before");
            }
            places.put(column.get(), places.size());
        }
        for (Column column : Column.values()) {
            if (column.required && !places.containsKey(column)) {
                throw refusedHeader("lacks the column " + column.header());
            }
        }
    }

    private static InvalidInputException refusedHeader(String problem) {
        String columns = String.join(
                ", ", Arrays.stream(Column.values()).map(Column::header).toList());
        return new InvalidInputException(new FieldProblem("line 1, header", problem, columns));
    }

    private Optional<WorkLine> line(CsvRecord record) {
        int before = problems.size();
        if (record.getFieldCount() != places.size()) {
            problem(record, "", "has " + record.getFieldCount() + " fields", places.size() + " as in the header");
            return Optional.empty();
        }
        LocalDate on = date(record);
        Phase phase = constant(record, Column.PHASE, Phase.class);
        Grade grade = constant(record, Column.GRADE, Grade.class);
        BigDecimal hours = number(record, Column.HOURS);
        Money rate = money(record, Column.RATE);
        Money amount = money(record, Column.AMOUNT);
        ExpenseKind expense = constant(record, Column.EXPENSE, ExpenseKind.class);
        String description = field(record, Column.DESCRIPTION);
        String timekeeper = field(record, Column.TIMEKEEPER);
        if (description.isBlank() || description.length() > MAX_TEXT || timekeeper.length() > MAX_NAME) {
            problem(record, Column.DESCRIPTION.header(), "is missing or too long", "up to " + MAX_TEXT + " characters");
        }
        if (problems.size() > before || on == null || phase == null || amount == null) {
            return Optional.empty();
        }
        var line = new WorkLine(on, phase, timekeeper, grade, hours, rate, amount, expense, description);
        line.check("line " + record.getStartingLineNumber() + ", ", LocalDate.MAX, currency, problems);
        return Optional.of(line);
    }

    private @Nullable LocalDate date(CsvRecord record) {
        try {
            return LocalDate.parse(field(record, Column.DATE));
        } catch (DateTimeException e) {
            problem(record, Column.DATE.header(), "is not a date", "2027-02-03");
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E constant(CsvRecord record, Column column, Class<E> type) {
        String name = field(record, column).toUpperCase(Locale.ROOT);
        if (name.isEmpty() && !column.required) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        problem(record, column.header(), "is none of the known ones", Arrays.toString(type.getEnumConstants()));
        return null;
    }

    private @Nullable BigDecimal number(CsvRecord record, Column column) {
        String text = field(record, column).replace(",", "");
        if (text.isEmpty() && !column.required) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            problem(record, column.header(), "is not a number", "1250000");
            return null;
        }
    }

    private @Nullable Money money(CsvRecord record, Column column) {
        BigDecimal number = number(record, column);
        try {
            return number == null ? null : Money.of(number, currency);
        } catch (IllegalArgumentException e) {
            problem(record, column.header(), "is no amount of the currency", currency.getCurrencyCode());
            return null;
        }
    }

    private String field(CsvRecord record, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : record.getField(place).strip();
    }

    private void problem(CsvRecord record, String column, String problem, String allowed) {
        String where = "line " + record.getStartingLineNumber() + (column.isEmpty() ? "" : ", " + column);
        problems.add(new FieldProblem(where, problem, allowed));
    }
}
