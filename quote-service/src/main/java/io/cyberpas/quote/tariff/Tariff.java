package io.cyberpas.quote.tariff;

import io.cyberpas.quote.product.CoveragePart;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;

/** One dated version of a tariff. Amounts are in its currency, and each figure carries its source. */
public sealed interface Tariff permits CompanyTariff, HouseholdTariff {

    /** Name of this version, unique in the catalogue. */
    String version();

    /** First day of cover it prices. */
    LocalDate effectiveFrom();

    /** Currency of all amounts. */
    Currency currency();

    /** Coverage parts it has a figure for. */
    Set<CoveragePart> pricedParts();

    /** Least premium of an option, all parts together, before loadings. */
    Figure minimumPremium();

    /** Premiums are whole multiples of it. */
    Figure roundingUnit();

    /** Share of the technical premium that is to pay losses. */
    Figure targetLossRatio();

    /** What one incident costs. */
    SeverityFigures severity();

    /** Refuses a minimum premium that rounding would undercut. */
    static void requireWholeUnits(Figure minimumPremium, Figure roundingUnit) {
        if (minimumPremium.value().remainder(roundingUnit.value()).signum() != 0) {
            throw new IllegalArgumentException("the minimum premium of %s is no multiple of the rounding unit %s"
                    .formatted(
                            minimumPremium.value().toPlainString(),
                            roundingUnit.value().toPlainString()));
        }
    }
}
