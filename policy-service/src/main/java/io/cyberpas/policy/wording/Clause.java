package io.cyberpas.policy.wording;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.coverage.CoverageCode;
import java.util.Set;

/**
 * A clause.
 *
 * @param code   stable name, unique among all clauses
 * @param parts  coverage parts of which one has to be insured for the clause to be in the contract; empty where it always is
 * @param source where it comes from
 */
public record Clause(
        String code, ClauseKind kind, Set<CoverageCode> parts, Source source, Bilingual heading, Text text) {

    /** Keeps its own copy of the parts. */
    public Clause {
        parts = Set.copyOf(parts);
    }

    /** Whether it is in a contract that insures these parts. */
    boolean appliesTo(Set<CoverageCode> insured) {
        return parts.isEmpty() || parts.stream().anyMatch(insured::contains);
    }
}
