package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.csv.CsvColumns;
import io.cyberpas.quote.csv.CsvFile;
import io.cyberpas.quote.csv.CsvLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Many bodies in one CSV file. Each line gets its answer or its problems, in the order of the file. */
public final class ObligationBatch {

    /** Most lines of a file. */
    public static final int MOST_LINES = 100_000;

    /** The columns of a file. Amounts are in won; exemptions are parted by semicolons. */
    public static final CsvColumns COLUMNS = new CsvColumns(
            List.of("annualSales", "dataSubjects", "segment", "on"),
            List.of("reference", "name", "jurisdiction", "exemptions", "mutualAid", "reserve"));

    private static final int LONGEST_ECHO = 200;

    private final CsvFile file;
    private final Obligations obligations;

    private ObligationBatch(CsvFile file, Obligations obligations) {
        this.file = file;
        this.obligations = obligations;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if it is no CSV file in UTF-8 with the right header, naming the line
     */
    public static ObligationBatch read(byte[] csv, int mostLines, Obligations obligations) {
        return new ObligationBatch(CsvFile.read(csv, COLUMNS, mostLines), obligations);
    }

    /** Hands on the answers, one at a time. */
    public void forEachResult(Consumer<BatchResult> receiver) {
        file.forEachLine(line -> receiver.accept(answer(line)));
    }

    private BatchResult answer(CsvLine line) {
        if (!line.isWhole()) {
            return result(
                    line,
                    null,
                    List.of(new FieldProblem(
                            "line",
                            "has %d fields".formatted(line.fields().size()),
                            "%d fields as in the header".formatted(line.places().size()))));
        }
        CircumstancesReader reader = new CircumstancesReader(line::get);
        Optional<Circumstances> circumstances = reader.read();
        if (circumstances.isEmpty()) {
            return result(line, null, reader.problems());
        }
        try {
            return result(line, obligations.assess(circumstances.get()), List.of());
        } catch (InvalidInputException refused) {
            return result(
                    line,
                    null,
                    refused.errors().stream().map(ObligationBatch::inColumn).toList());
        }
    }

    private static BatchResult result(CsvLine line, @Nullable Obligation obligation, List<FieldProblem> problems) {
        return new BatchResult(line.number(), echo(line, "reference"), echo(line, "name"), obligation, problems);
    }

    private static String echo(CsvLine line, String column) {
        String text = line.get(column).replaceAll("\\p{Cntrl}", " ");
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) : text;
    }

    /** {@code $.annualSales.amount} is the column annualSales. */
    private static FieldProblem inColumn(FieldProblem error) {
        String column = error.path().replaceFirst("^\\$\\.", "").replaceFirst("\\..*$", "");
        return new FieldProblem(column, error.problem(), error.allowed());
    }
}
