package io.cyberpas.quote.tariff;

import static java.util.Objects.requireNonNull;

import io.cyberpas.quote.product.CoveragePart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of a tariff for private persons: a share of the limit for each person insured.
 *
 * @param version name of this version, unique in the catalogue
 * @param effectiveFrom first day of cover it prices
 * @param currency currency of all amounts
 * @param rates premium of each part for one person and year, as a share of the part's limit, without retention
 * @param eventLimit most that is paid one person for one event, or null if only the annual limit counts
 * @param minimumPremium least premium of an option, all persons and parts together
 * @param roundingUnit premiums are whole multiples of it
 * @param frequency events a year for each person
 * @param targetLossRatio share of the technical premium that is to pay losses
 * @param severity what an event costs one person
 */
public record HouseholdTariff(
        String version,
        LocalDate effectiveFrom,
        Currency currency,
        Map<CoveragePart, Figure> rates,
        @Nullable Figure eventLimit,
        Figure minimumPremium,
        Figure roundingUnit,
        Figure frequency,
        Figure targetLossRatio,
        SeverityFigures severity)
        implements Tariff {

    /** Refuses a tariff that contradicts itself, with a message that names the contradiction. */
    public HouseholdTariff {
        rates = Map.copyOf(rates);
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("there is no rate for any coverage part");
        }
        rates.forEach((part, rate) -> {
            requirePositive("rate of " + part, rate);
            if (rate.value().compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("the rate of %s is %s, but a premium is below its limit"
                        .formatted(part, rate.value().toPlainString()));
            }
        });
        if (eventLimit != null) {
            requirePositive("limit for one event", eventLimit);
        }
        requirePositive("rounding unit", roundingUnit);
        requirePositive("frequency", frequency);
        requirePositive("target loss ratio", targetLossRatio);
        Tariff.requireWholeUnits(minimumPremium, roundingUnit);
    }

    @Override
    public Set<CoveragePart> pricedParts() {
        return rates.keySet();
    }

    /** Rate of the part; the catalogue has checked that every product's parts have one. */
    public BigDecimal rateOf(CoveragePart part) {
        return requireNonNull(rates.get(part), part::name).value();
    }

    private static void requirePositive(String what, Figure figure) {
        if (figure.value().signum() <= 0) {
            throw new IllegalArgumentException("the %s must be positive".formatted(what));
        }
    }
}
