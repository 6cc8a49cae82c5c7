package io.cyberpas.policy.group;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.PolicyTerms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Premium by head-count and by day: a member costs the policy's premium shared among the members agreed and the days agreed. Exact
 * until {@link #round}, the one place where sums are rounded.
 */
final class DeclarationRule {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    private DeclarationRule() {}

    /**
     * Days of cover under the same terms.
     *
     * @param days       those of them that the declaration counts
     * @param memberDays days on which members were covered in them, all together
     */
    record Stretch(PolicyTerms terms, CoverPeriod days, long memberDays) {}

    /** What one member costs for the whole period, as it is shown; nothing is reckoned with it. */
    static Money share(PolicyTerms terms) {
        BigDecimal exact = terms.premium().amount().divide(BigDecimal.valueOf(MemberTerms.agreed(terms)), EXACT);
        return round(exact, terms.premium().currency());
    }

    /** What the members cost. */
    static Money earned(List<Stretch> stretches, CoverPeriod agreed, Currency currency) {
        BigDecimal exact = stretches.stream()
                .map(stretch -> stretch.terms()
                        .premium()
                        .amount()
                        .multiply(BigDecimal.valueOf(stretch.memberDays()))
                        .divide(
                                BigDecimal.valueOf(MemberTerms.agreed(stretch.terms()))
                                        .multiply(BigDecimal.valueOf(length(agreed))),
                                EXACT))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return round(exact, currency);
    }

    /** The part of the agreed premium for the same days. */
    static Money deposit(List<Stretch> stretches, CoverPeriod agreed, Currency currency) {
        BigDecimal exact = stretches.stream()
                .map(stretch -> stretch.terms()
                        .premium()
                        .amount()
                        .multiply(BigDecimal.valueOf(length(stretch.days())))
                        .divide(BigDecimal.valueOf(length(agreed)), EXACT))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return round(exact, currency);
    }

    /** An adjustment by coverage part, as the premium is shared among them; adds up to it, the last part taking what is left. */
    static Map<CoverageCode, Money> byPart(Money adjustment, PolicyTerms terms) {
        Map<CoverageCode, Money> shares = new EnumMap<>(CoverageCode.class);
        Money left = adjustment;
        List<CoveragePart> parts = terms.parts();
        for (int i = 0; i < parts.size(); i++) {
            CoveragePart part = parts.get(i);
            Money share = i == parts.size() - 1 || terms.premium().isZero()
                    ? left
                    : round(
                            adjustment
                                    .amount()
                                    .multiply(part.premium().amount())
                                    .divide(terms.premium().amount(), EXACT),
                            adjustment.currency());
            shares.put(part.code(), share);
            left = left.minus(share);
        }
        return shares;
    }

    private static Money round(BigDecimal exact, Currency currency) {
        return Money.rounded(exact, currency, RoundingMode.HALF_UP);
    }

    private static long length(CoverPeriod days) {
        return ChronoUnit.DAYS.between(days.from(), days.to());
    }
}
