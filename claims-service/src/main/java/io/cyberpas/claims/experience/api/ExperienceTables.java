package io.cyberpas.claims.experience.api;

import io.cyberpas.claims.experience.Triangle;
import io.cyberpas.platform.csv.CsvTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Triangles as CSV: a line for each accident quarter, the factors last. */
public final class ExperienceTables {

    private ExperienceTables() {}

    /** A triangle with its ultimates. */
    public static byte[] triangle(Triangle triangle) {
        int columns = triangle.rows().size();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, true)) {
            List<String> headings = new ArrayList<>(List.of("accidentQuarter"));
            for (int column = 0; column < columns; column++) {
                headings.add("development" + column);
            }
            headings.add("ultimate");
            table.line(headings);
            for (Triangle.Row row : triangle.rows()) {
                List<String> line = new ArrayList<>(List.of(row.accident().toString()));
                row.cumulative().forEach(amount -> line.add(amount.toPlainString()));
                fill(line, columns + 1);
                line.add(row.ultimate().toPlainString());
                table.line(line);
            }
            List<String> factors = new ArrayList<>(List.of("factor"));
            triangle.shownFactors().forEach(factor -> factors.add(text(factor)));
            fill(factors, columns + 2);
            table.line(factors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(List<String> line, int length) {
        while (line.size() < length) {
            line.add("");
        }
    }

    private static String text(@Nullable BigDecimal factor) {
        return factor == null ? "" : factor.toPlainString();
    }
}
