package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitClause;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a policy promises, to whom and for what price.
 *
 * @param tariffVersion  the tariff by which the premium was made
 * @param aggregateLimit the most that is paid in a year under all parts together
 * @param retention      what the insured bears of each claim
 * @param premium        the premium of the whole agreed period if these terms held throughout, the sum of its parts
 * @param limits         limits beside the aggregate and those of the parts
 */
public record PolicyTerms(
        String tariffVersion,
        Insured insured,
        Money aggregateLimit,
        Money retention,
        Money premium,
        List<CoveragePart> parts,
        List<LimitClause> limits) {

    /** Keeps parts and limits from being changed. */
    public PolicyTerms {
        parts = List.copyOf(parts);
        limits = List.copyOf(limits);
    }

    /** The limit of each part. */
    public Map<CoverageCode, Money> partLimits() {
        Map<CoverageCode, Money> limits = new EnumMap<>(CoverageCode.class);
        parts.forEach(part -> limits.put(part.code(), part.limit()));
        return limits;
    }

    /** The same terms, every claims-made part with its retroactive date. */
    PolicyTerms reachingBackTo(LocalDate inception) {
        List<CoveragePart> dated =
                parts.stream().map(part -> part.reachingBackTo(inception)).toList();
        return new PolicyTerms(tariffVersion, insured, aggregateLimit, retention, premium, dated, limits);
    }
}
