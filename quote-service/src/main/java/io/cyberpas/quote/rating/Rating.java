package io.cyberpas.quote.rating;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.HouseholdTariff;
import io.cyberpas.quote.tariff.Tariff;
import java.util.Optional;

/**
 * Prices one option: a pure function of tariff and input, for the same input always the same worksheet.
 *
 * <p>Calculated factors have six decimals, so that a reader gets the same result with a pocket calculator.
 */
public final class Rating {

    private Rating() {}

    /**
     * The worksheet of the option, or empty if the tariff has no figure for the risk and nobody judged one.
     *
     * @throws IllegalArgumentException if the tariff is not for this kind of risk
     */
    public static Optional<Worksheet> rate(Tariff tariff, RatingInput input) {
        return switch (tariff) {
            case CompanyTariff company
            when input.risk() instanceof CompanyRisk risk -> new CompanyRating(company, risk, input).rate();
            case HouseholdTariff household
            when input.risk() instanceof HouseholdRisk risk ->
                Optional.of(new HouseholdRating(household, risk, input).rate());
            case CompanyTariff _, HouseholdTariff _ ->
                throw new IllegalArgumentException("Tariff %s does not price a %s"
                        .formatted(tariff.version(), input.risk().getClass().getSimpleName()));
        };
    }

    /** The limit of a part: its share of the option's limit. */
    public static Money limitOf(PartOffer part, Money limit) {
        return limit.times(part.limitShare(), HALF_UP);
    }
}
