package io.cyberpas.policy.policy.pages;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.limit.LimitsLedger;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Disclosure;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.pages.change.ChangeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A policy as its page shows it.
 *
 * @param version            the version whose terms are shown
 * @param registrationNumber masked where the reader does not need it
 * @param possible           what can be done to the policy today
 * @param aggregate          what is left now of the aggregate limit
 */
public record PolicyDetail(
        Policy policy,
        PolicyStatus status,
        PolicyVersion version,
        PolicyTerms terms,
        @Nullable String registrationNumber,
        Balance aggregate,
        List<PartLine> parts,
        List<ChangeKind> possible) {

    /**
     * A coverage part of the terms shown.
     *
     * @param balance      what is left now of the part's own limit
     * @param aggregateCap whether the aggregate limit leaves less than the part's own
     */
    public record PartLine(CoveragePart part, Balance balance, boolean aggregateCap) {}

    static PolicyDetail of(Policy policy, PolicyVersion version, LimitsLedger limits, LocalDate today, Actor reader) {
        PolicyTerms terms = version.terms();
        Money left = limits.aggregateRemaining();
        Map<CoverageCode, Money> remaining = limits.partsRemaining();
        List<PartLine> parts = terms.parts().stream()
                .map(part -> line(part, remaining.getOrDefault(part.code(), part.limit()), left))
                .toList();
        return new PolicyDetail(
                policy,
                policy.statusOn(today),
                version,
                terms,
                Disclosure.registrationNumber(terms.insured(), reader),
                new Balance(limits.aggregateLimit(), left),
                parts,
                ChangeKind.possible(policy, today));
    }

    private static PartLine line(CoveragePart part, Money remaining, Money aggregateLeft) {
        return new PartLine(part, new Balance(part.limit(), remaining), remaining.isGreaterThan(aggregateLeft));
    }
}
