package io.cyberpas.claims.appraisal.pages;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.pages.FormMoney;
import io.cyberpas.claims.quantum.Invoice;
import io.cyberpas.claims.quantum.ProposedCost;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads proposed costs as an accountant pastes them: an invoice a line, its fields between bars. */
final class CostLines {

    private static final String FORM =
            "supplier | number | 2027-01-15 | DATA_RESTORATION | claimed | due | what it is for | reason";
    private static final int FIELDS = 8;
    private static final int MOST = 200;

    private CostLines() {}

    /** @throws InvalidInputException naming every line that cannot be read */
    static List<ProposedCost> read(String field, String text, String currency) {
        List<ProposedCost> costs = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        String[] lines = text.strip().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            try {
                costs.add(cost(lines[i], currency));
            } catch (IllegalArgumentException | DateTimeParseException | InvalidInputException e) {
                problems.add(new FieldProblem("$." + field, "cannot be read in line " + (i + 1), FORM));
            }
        }
        if (costs.size() > MOST) {
            problems.add(new FieldProblem("$." + field, "has too many lines", "at most " + MOST));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return costs;
    }

    private static ProposedCost cost(String line, String currency) {
        List<String> fields =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (fields.size() != FIELDS || fields.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("not " + FIELDS + " fields");
        }
        var invoice = new Invoice(
                fields.get(0),
                fields.get(1),
                LocalDate.parse(fields.get(2)),
                fields.get(6),
                CoveragePart.valueOf(fields.get(3).toUpperCase(Locale.ROOT)),
                FormMoney.money("claimed", fields.get(4), currency),
                List.of());
        return new ProposedCost(invoice, FormMoney.money("due", fields.get(5), currency), fields.get(7));
    }
}
