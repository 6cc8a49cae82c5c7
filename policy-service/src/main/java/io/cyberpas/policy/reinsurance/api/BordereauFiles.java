package io.cyberpas.policy.reinsurance.api;

import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.policy.reinsurance.BordereauKind;
import io.cyberpas.policy.reinsurance.BordereauLine;
import io.cyberpas.policy.reinsurance.Bordereaux;
import io.cyberpas.policy.reinsurance.Treaty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes bordereaux as files, line by line. Texts can not become formulas: in CSV they get an apostrophe in front, in a
 * spreadsheet they are text cells.
 */
@ApplicationScoped
class BordereauFiles {
    private static final String APPLICATION = "CyberPAS";
    private static final String APPLICATION_VERSION = "1.0";
    private static final int ROWS_AT_A_TIME = 500;
    private static final int COLUMN_WIDTH = 18;

    private final Bordereaux bordereaux;
    private final ZoneId zone;

    BordereauFiles(Bordereaux bordereaux, ZoneId zone) {
        this.bordereaux = bordereaux;
        this.zone = zone;
    }

    /** One kind of lines as CSV in UTF-8, with the mark by which spreadsheets know it. */
    void writeCsv(Treaty treaty, YearMonth month, BordereauKind kind, OutputStream out) throws IOException {
        try (CsvTable table = new CsvTable(out, true)) {
            table.line(kind.columns());
            forEachLine(treaty, month, kind, line -> table.line(texts(BordereauKind.row(line, zone))));
        }
    }

    /** Both kinds of lines, each on a sheet of its own. */
    void writeSpreadsheet(Treaty treaty, YearMonth month, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            for (BordereauKind kind : BordereauKind.values()) {
                try (Worksheet sheet = workbook.newWorksheet(kind.name())) {
                    Rows rows = new Rows(sheet, kind.columns());
                    forEachLine(treaty, month, kind, line -> rows.add(BordereauKind.row(line, zone)));
                }
            }
        }
    }

    private void forEachLine(Treaty treaty, YearMonth month, BordereauKind kind, Consumer<BordereauLine> reader) {
        switch (kind) {
            case PREMIUM -> bordereaux.forEachPremium(treaty, month, reader::accept);
            case LOSS -> bordereaux.forEachLoss(treaty, month, reader::accept);
        }
    }

    private static List<String> texts(List<Object> row) {
        return row.stream()
                .map(value -> value instanceof BigDecimal amount ? amount.toPlainString() : value.toString())
                .toList();
    }

    /** The rows of a sheet; what is full goes out. */
    private static final class Rows {
        private final Worksheet sheet;
        private int row;

        Rows(Worksheet sheet, List<String> columns) {
            this.sheet = sheet;
            for (int column = 0; column < columns.size(); column++) {
                sheet.width(column, COLUMN_WIDTH);
                sheet.inlineString(0, column, columns.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
        }

        void add(List<Object> values) {
            row++;
            for (int column = 0; column < values.size(); column++) {
                cell(column, values.get(column));
            }
            if (row % ROWS_AT_A_TIME == 0) {
                flush();
            }
        }

        private void cell(int column, Object value) {
            switch (value) {
                case BigDecimal amount -> {
                    sheet.value(row, column, amount);
                    sheet.style(row, column)
                            .format(amount.scale() > 0 ? "#,##0.00" : "#,##0")
                            .set();
                }
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                default -> sheet.inlineString(row, column, value.toString());
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
