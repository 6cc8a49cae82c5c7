package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer: the part of a loss X above the deductible d, up to the limit l, which is min(max(X − d, 0), l).
 *
 * <p>The layer pays its limit once, and once more for each reinstatement; a reinstatement costs premium in proportion to
 * the amount reinstated.
 *
 * @param reinstatements     what each reinstatement costs, as a part of the deposit premium: 0 is free, 1 is the full premium
 * @param rateOnLine         deposit premium as a part of the limit
 * @param expectedNetPremium the net premium of all policies of the treaty, as expected when it was priced
 */
public record ExcessTerms(
        Money deductible, Money limit, List<BigDecimal> reinstatements, BigDecimal rateOnLine, Money expectedNetPremium)
        implements TreatyTerms {

    private static final int RATE_DECIMALS = 6;

    /** @throws IllegalArgumentException naming the figure that is out of range */
    public ExcessTerms {
        reinstatements = List.copyOf(reinstatements);
        if (deductible.isNegative() || !limit.isPositive() || !expectedNetPremium.isPositive()) {
            throw new IllegalArgumentException(
                    "its limit and expected net premium must be positive and its deductible not negative");
        }
        if (rateOnLine.signum() <= 0 || rateOnLine.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "its rate on line is %s, but must be above 0 and below 1".formatted(rateOnLine));
        }
        if (reinstatements.stream().anyMatch(price -> price.signum() < 0)) {
            throw new IllegalArgumentException("a reinstatement costs less than nothing");
        }
        if (premiumRate(rateOnLine, limit, expectedNetPremium).compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("its deposit premium exceeds the net premium that it is paid from");
        }
    }

    /** Where the layer ends. */
    public Money top() {
        return deductible.plus(limit);
    }

    /** What the layer bears of one loss, before its aggregate is looked at. */
    public Money layer(Money loss) {
        Money above = loss.minus(deductible);
        return above.isPositive() ? above.min(limit) : Money.zero(limit.currency());
    }

    /** The most that the layer pays in a treaty year: its limit and its reinstatements. */
    public Money aggregate() {
        return limit.times(BigDecimal.valueOf(reinstatements.size() + 1L), RoundingMode.UNNECESSARY);
    }

    /** What the layer pays of each loss, given what it bears of each in the order in which they use up its aggregate. */
    List<Money> recoveries(List<Money> layersInOrder) {
        List<Money> recovered = new ArrayList<>(layersInOrder.size());
        Money left = aggregate();
        for (Money layer : layersInOrder) {
            Money paid = layer.min(left);
            recovered.add(paid);
            left = left.minus(paid);
        }
        return recovered;
    }

    /** The premium that is paid once a year for the layer. */
    public Money depositPremium() {
        return limit.times(rateOnLine, RoundingMode.HALF_UP);
    }

    /** The deposit premium as a part of the expected net premium, to six decimals: each policy bears so much of its own. */
    public BigDecimal premiumRate() {
        return premiumRate(rateOnLine, limit, expectedNetPremium);
    }

    private static BigDecimal premiumRate(BigDecimal rateOnLine, Money limit, Money expectedNetPremium) {
        return rateOnLine
                .multiply(limit.amount())
                .divide(expectedNetPremium.amount(), RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * What all reinstatements so far cost: the first limit recovered is reinstated at the price of the first reinstatement,
     * the next at that of the second. In full as to time, in proportion as to amount.
     *
     * @param recovered all that the layer has paid in the treaty year
     */
    public Money reinstatementPremium(Money recovered) {
        BigDecimal priced = BigDecimal.ZERO;
        BigDecimal left = recovered.amount();
        for (BigDecimal price : reinstatements) {
            BigDecimal reinstated = left.min(limit.amount()).max(BigDecimal.ZERO);
            priced = priced.add(reinstated.multiply(price));
            left = left.subtract(reinstated);
        }
        BigDecimal premium = priced.multiply(depositPremium().amount()).divide(limit.amount(), MathContext.DECIMAL128);
        return Money.rounded(premium, limit.currency(), RoundingMode.HALF_UP);
    }
}
