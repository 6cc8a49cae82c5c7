package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.quote.UnderwritingFile.Subjectivity;
import io.cyberpas.quote.rating.Adjustment;
import io.cyberpas.quote.rating.Judgement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How an underwriter releases a referral.
 *
 * @param basePremium judged base premium, exactly where the tariff has none
 * @param recordsFactor judged records factor, exactly where the tariff has none
 * @param adjustments loadings and discounts, each with its reason
 * @param conditions what must be shown before the quote can be accepted
 * @param reason why
 */
public record Release(
        @Nullable Money basePremium,
        @Nullable BigDecimal recordsFactor,
        List<WantedAdjustment> adjustments,
        List<Condition> conditions,
        String reason) {

    /** Keeps its own copies. */
    public Release {
        adjustments = List.copyOf(adjustments);
        conditions = List.copyOf(conditions);
    }

    /**
     * A loading or discount.
     *
     * @param percent above 0 a loading, below 0 a discount
     * @param reason why
     */
    public record WantedAdjustment(BigDecimal percent, String reason) {}

    /**
     * A condition of the offer.
     *
     * @param text what must be shown
     * @param dueOn by when
     */
    public record Condition(String text, LocalDate dueOn) {}

    Judgement judgedBy(String underwriter) {
        return new Judgement(basePremium, recordsFactor, underwriter);
    }

    List<Adjustment> adjustedBy(String underwriter) {
        return adjustments.stream()
                .map(wanted -> new Adjustment(wanted.percent(), wanted.reason(), underwriter))
                .toList();
    }

    List<Subjectivity> subjectivities() {
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> new Subjectivity(
                        i + 1, conditions.get(i).text(), conditions.get(i).dueOn(), null, null, null))
                .toList();
    }

    /** All loadings and discounts together, in percent of the premium before them. */
    BigDecimal adjustmentPercent() {
        BigDecimal factor = adjustments.stream()
                .map(adjustment -> BigDecimal.ONE.add(adjustment.percent().movePointLeft(2)))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        return factor.subtract(BigDecimal.ONE).movePointRight(2);
    }
}
