package io.cyberpas.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table as CSV in UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe in front; negative amounts stay. */
public final class CsvTable implements AutoCloseable {

    private static final String BEGINS_FORMULAS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    private final Writer writer;
    private final CsvWriter csv;

    /** @param mark whether to begin with a byte order mark, by which spreadsheets know the encoding */
    public CsvTable(OutputStream out, boolean mark) {
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().build(writer);
        if (mark) {
            try {
                writer.write('\uFEFF');
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Writes one line. */
    public void line(List<String> fields) {
        csv.writeRecord(fields.stream().map(CsvTable::harmless).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
        writer.close();
    }

    static String harmless(String text) {
        boolean runs = !text.isEmpty()
                && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return runs ? "'" + text : text;
    }
}
