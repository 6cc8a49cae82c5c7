package io.cyberpas.policy.renewal;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A renewal with the terms of both years side by side: everything that its page and its notice say.
 *
 * @param policy   the policy that expires
 * @param expiring its terms on the last day of cover
 * @param renewed  the terms of the year to come; without premiums where there are none
 * @param parts    the coverage parts of both
 * @param noticeBy the last day on which the insurer can say that it will not renew
 */
public record RenewalDetail(
        RenewalOffer offer,
        Policy policy,
        PolicyTerms expiring,
        PolicyTerms renewed,
        List<PartPair> parts,
        LocalDate noticeBy) {

    /**
     * A coverage part in both years.
     *
     * @param before        null where it is not insured yet
     * @param after         null where it will not be insured any more
     * @param premiumAfter  null where it has none
     */
    public record PartPair(
            CoverageCode code,
            @Nullable CoveragePart before,
            @Nullable CoveragePart after,
            @Nullable Money premiumAfter) {}

    static RenewalDetail of(
            RenewalOffer offer, Policy policy, PolicyTerms expiring, PolicyTerms renewed, LocalDate noticeBy) {
        boolean priced = offer.price().after() != null;
        List<PartPair> parts = Stream.of(CoverageCode.values())
                .map(code -> pair(code, part(expiring, code), part(renewed, code), priced))
                .filter(pair -> pair.before() != null || pair.after() != null)
                .toList();
        return new RenewalDetail(offer, policy, expiring, renewed, parts, noticeBy);
    }

    private static PartPair pair(
            CoverageCode code, @Nullable CoveragePart before, @Nullable CoveragePart after, boolean priced) {
        return new PartPair(code, before, after, after == null || !priced ? null : after.premium());
    }

    private static @Nullable CoveragePart part(PolicyTerms terms, CoverageCode code) {
        return terms.parts().stream()
                .filter(part -> part.code() == code)
                .findFirst()
                .orElse(null);
    }

    /** By which share the premium of a day changes. */
    public Optional<BigDecimal> change() {
        return RenewalPrice.change(
                offer.price().beforeAmount(), policy.period(), offer.price().afterAmount(), offer.period());
    }
}
