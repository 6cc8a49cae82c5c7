package io.cyberpas.claims.fundstransfer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cyberpas.platform.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the record of a bank shows. A record that cannot be read is no bad input but bad evidence: its faults are kept and told to whoever
 * judges.
 *
 * @param lines by the key of their reference
 * @param faults what cannot be understood, by line
 */
record RecordReading(Map<String, Line> lines, List<String> faults) {

    private static final List<String> COLUMNS =
            List.of("reference", "bookedAt", "amount", "currency", "counterAccount");
    private static final int MOST_FAULTS = 5;

    RecordReading {
        lines = Map.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** One booked transaction. */
    record Line(Instant bookedAt, Money amount, String counterAccount) {}

    static RecordReading of(byte[] content) {
        Map<String, Line> lines = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        var text = new String(content, StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(true)
                .ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    return new RecordReading(Map.of(), List.of("columns " + String.join(",", COLUMNS)));
                }
                take(row, lines, faults);
            }
        } catch (CsvParseException e) {
            faults.add("CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecordReading(lines, faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }

    private static void take(NamedCsvRecord row, Map<String, Line> lines, List<String> faults) {
        try {
            var amount = Money.of(new BigDecimal(field(row, "amount")), field(row, "currency"));
            var line = new Line(
                    OffsetDateTime.parse(field(row, "bookedAt")).toInstant(),
                    amount,
                    LostTransaction.masked(field(row, "counterAccount")));
            if (lines.put(LostTransaction.key(field(row, "reference")), line) != null) {
                faults.add("line " + row.getStartingLineNumber() + ": reference twice");
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            faults.add("line " + row.getStartingLineNumber());
        }
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    /** What of the transactions told it does not show, or otherwise than they were told. */
    List<String> missing(List<LostTransaction> told) {
        return told.stream()
                .filter(each -> !shows(each))
                .map(LostTransaction::reference)
                .toList();
    }

    private boolean shows(LostTransaction told) {
        var line = lines.get(told.referenceKey());
        return line != null
                && line.amount().equals(told.amount())
                && line.counterAccount().equals(told.counterAccount())
                && minute(line.bookedAt()).equals(minute(told.bookedAt()));
    }

    /** People read the minute off their statement. */
    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
