package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.util.EnumMap;
import java.util.Map;

/**
 * Days of cover with their terms, and what these cost for the whole agreed period.
 *
 * @param terms with the premium of the whole agreed period
 */
public record PricedSpan(CoverPeriod effective, CoverKind cover, PolicyTerms terms) {

    /** What a version says. */
    public static PricedSpan of(PolicyVersion version) {
        return new PricedSpan(version.effective(), version.cover(), version.terms());
    }

    /** The premium of each part for the whole agreed period. */
    public Map<CoverageCode, Money> premiums() {
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        terms.parts().forEach(part -> premiums.put(part.code(), part.premium()));
        return premiums;
    }

    /** Whether a version says exactly this. */
    boolean isTold(PolicyVersion version) {
        PricedSpan told = of(version);
        return effective.equals(told.effective)
                && cover == told.cover
                && terms.tariffVersion().equals(told.terms.tariffVersion())
                && TermFields.of(terms).equals(TermFields.of(told.terms))
                && premiums().equals(told.premiums());
    }
}
