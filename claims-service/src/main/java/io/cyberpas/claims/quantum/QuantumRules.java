package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a second person approves, and what clauses of crisis management ask for: dated reference data. */
public final class QuantumRules {

    private final Map<String, DatedRows<Approval>> approvals;
    private final Map<CoveragePart, DatedRows<Clause>> clauses;

    /** From which amount on, of one invoice, a second person approves what is due. */
    public record Approval(
            String currency,
            BigDecimal above,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source) implements DatedRows.Row {}

    /**
     * A clause of crisis management.
     *
     * @param withinDays cost counts that was invoiced within so many days after the insured became aware
     * @param after      the part under which something must be due before, if any
     */
    public record Clause(
            CoveragePart part,
            int withinDays,
            @Nullable CoveragePart after,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            Source source)
            implements DatedRows.Row {}

    /** What the file holds. */
    public record Content(List<Approval> approval, List<Clause> clauses) {}

    /** @throws ContradictionException if two rules hold on one day */
    public QuantumRules(String file, Content content) {
        approvals = dated(file, content.approval(), Approval::currency);
        clauses = dated(file, content.clauses(), Clause::part);
    }

    private static <K, T extends DatedRows.Row> Map<K, DatedRows<T>> dated(
            String file, List<T> rows, Function<T, K> key) {
        try {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            key, Collectors.collectingAndThen(Collectors.toList(), DatedRows::new)));
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(file, String.valueOf(e.getMessage()));
        }
    }

    /** Whether a second person has to approve that so much is due of an invoice. */
    boolean needsApproval(Money due, LocalDate on) {
        return Optional.ofNullable(approvals.get(due.currency().getCurrencyCode()))
                .flatMap(rows -> rows.find(on))
                .map(rule -> due.amount().compareTo(rule.above()) > 0)
                .orElse(true);
    }

    /** The clause of a part on a day, if it has one. */
    Optional<Clause> clause(CoveragePart part, LocalDate on) {
        return Optional.ofNullable(clauses.get(part)).flatMap(rows -> rows.find(on));
    }
}
