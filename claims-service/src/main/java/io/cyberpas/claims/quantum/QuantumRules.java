package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What clauses of crisis management ask for: dated reference data. */
public final class QuantumRules {

    private final Map<CoveragePart, DatedRows<Clause>> clauses;

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
    public record Content(List<Clause> clauses) {}

    /** @throws ContradictionException if two rules hold on one day */
    public QuantumRules(String file, Content content) {
        try {
            clauses = content.clauses().stream()
                    .collect(Collectors.groupingBy(
                            Clause::part, Collectors.collectingAndThen(Collectors.toList(), DatedRows::new)));
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(file, String.valueOf(e.getMessage()));
        }
    }

    /** The clause of a part on a day, if it has one. */
    Optional<Clause> clause(CoveragePart part, LocalDate on) {
        return Optional.ofNullable(clauses.get(part)).flatMap(rows -> rows.find(on));
    }
}
