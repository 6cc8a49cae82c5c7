package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.csv.CsvTable;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers to a batch as CSV, a line for a line. */
public final class BatchTable {

    private static final List<String> HEADER = List.of(
            "line",
            "reference",
            "name",
            "outcome",
            "rule",
            "failedThresholds",
            "exemption",
            "minimum",
            "mutualAidCounted",
            "reserveCounted",
            "remaining",
            "announcedChanges",
            "problems");

    private BatchTable() {}

    /** @param mark whether to begin with a byte order mark, by which spreadsheets know the encoding */
    public static void write(ObligationBatch batch, OutputStream out, boolean mark) throws IOException {
        try (CsvTable table = new CsvTable(out, mark)) {
            table.line(HEADER);
            batch.forEachResult(result -> table.line(line(result)));
        }
    }

    private static List<String> line(BatchResult result) {
        Obligation obligation = result.obligation();
        Optional<Requirement> requirement = Optional.ofNullable(obligation).map(Obligation::requirement);
        return List.of(
                Long.toString(result.line()),
                result.reference(),
                result.name(),
                obligation == null ? "" : obligation.outcome().name(),
                obligation == null ? "" : code(obligation.rule()),
                obligation == null ? "" : failed(obligation),
                obligation == null || obligation.exemption() == null
                        ? ""
                        : obligation.exemption().ground().name(),
                plain(requirement.map(Requirement::minimum)),
                plain(requirement.map(Requirement::mutualAid)),
                plain(requirement.map(Requirement::reserve)),
                plain(requirement.map(Requirement::remaining)),
                obligation == null ? "" : announced(obligation),
                result.problems().stream().map(BatchTable::sentence).collect(Collectors.joining("; ")));
    }

    private static String code(@Nullable ObligationRule rule) {
        return rule == null ? "" : rule.code();
    }

    private static String failed(Obligation obligation) {
        return obligation.failedThresholds().stream()
                .map(threshold -> threshold.measure().name())
                .collect(Collectors.joining("; "));
    }

    private static String announced(Obligation obligation) {
        return obligation.announcedChanges().stream()
                .map(change -> change.rule().code())
                .collect(Collectors.joining("; "));
    }

    private static String plain(Optional<Money> money) {
        return money.map(each -> each.amount().toPlainString()).orElse("");
    }

    private static String sentence(FieldProblem problem) {
        String allowed = problem.allowed();
        return problem.path() + " " + problem.problem() + (allowed == null ? "" : " (" + allowed + ")");
    }
}
