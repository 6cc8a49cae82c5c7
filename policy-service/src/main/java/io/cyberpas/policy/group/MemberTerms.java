package io.cyberpas.policy.group;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import java.time.LocalDate;
import java.util.List;

/**
 * What a group policy promises to each of its members: its limits, shared equally among the members agreed, rounded down, so that
 * all together never exceed the policy's.
 *
 * @param members        agreed head-count
 * @param aggregateLimit the most that is paid to one member in a year
 * @param parts          the most by coverage part
 * @param clauses        the most under each further limit of the policy, such as one for each event
 */
public record MemberTerms(
        long members, Money aggregateLimit, Money retention, List<PartLimit> parts, List<ClauseLimit> clauses) {

    /** Keeps its own copies. */
    public MemberTerms {
        parts = List.copyOf(parts);
        clauses = List.copyOf(clauses);
    }

    /** What a member has of a part of the policy. */
    public record PartLimit(CoverageCode code, Money limit, Money retention) {}

    /** What a member has under a limit clause of the policy. */
    public record ClauseLimit(LimitClause clause, Money limit) {}

    /** The share of one member. */
    public static MemberTerms of(PolicyTerms terms) {
        Insured insured = terms.insured();
        return new MemberTerms(
                agreed(terms),
                insured.ofEach(terms.aggregateLimit()),
                terms.retention(),
                terms.parts().stream()
                        .map(part -> new PartLimit(part.code(), insured.ofEach(part.limit()), part.retention()))
                        .toList(),
                terms.limits().stream()
                        .map(clause -> new ClauseLimit(clause, insured.ofEach(clause.limit())))
                        .toList());
    }

    /** How many members the premium was agreed for. */
    static long agreed(PolicyTerms terms) {
        Long members = terms.insured().members();
        return members == null ? 1 : members;
    }

    /** The days for which a policy takes members: what was agreed, cut where cover ended early. */
    static CoverPeriod covered(Policy policy) {
        LocalDate from = policy.period().from();
        LocalDate end = policy.endedOn().orElse(policy.period().to());
        return end.isAfter(from) ? new CoverPeriod(from, end) : policy.period();
    }
}
