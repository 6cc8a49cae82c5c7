package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Trigger;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coverage part with its terms, its premium and how that came about.
 *
 * @param code what is covered
 * @param trigger what must fall into the period of cover
 * @param limit the part's share of the annual aggregate limit
 * @param retention retention for each claim
 * @param waitingPeriodHours hours of interruption that the insured bears, if any
 * @param premium tariff premium for the cover's term
 * @param technicalPremium what the expected losses of the part ask for, for the same term
 * @param ratio premium in relation to technical premium
 * @param steps from base to premium, line by line
 */
public record PricedPart(
        CoveragePart code,
        Trigger trigger,
        Money limit,
        Money retention,
        @Nullable Integer waitingPeriodHours,
        Money premium,
        Money technicalPremium,
        BigDecimal ratio,
        List<Step> steps) {

    /** Keeps its own copy of the steps; those of a rating cannot change anyhow. */
    public PricedPart {
        steps = steps instanceof Steps ? steps : List.copyOf(steps);
    }
}
