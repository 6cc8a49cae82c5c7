package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a limit above a retention costs, and what it leaves with the company.
 *
 * @param kind why it is looked at
 * @param terms limit and retention
 * @param belowStatutoryMinimum whether the law asks for a higher limit
 * @param premium indicative premium of a year, or null if an underwriter must judge
 * @param technicalPremium what the expected losses of the tariff ask for, or null without a premium
 * @param keptAYear what stays with the company in a year, the premium not counted
 * @param keptOfAnIncident what stays with the company of an incident
 * @param incidentsCovered share of the incidents of which no more than the retention stays
 */
public record Outcome(
        Kind kind,
        Terms terms,
        boolean belowStatutoryMinimum,
        @Nullable Money premium,
        @Nullable Money technicalPremium,
        LossFigures keptAYear,
        LossFigures keptOfAnIncident,
        BigDecimal incidentsCovered) {

    /** Why terms are looked at. */
    public enum Kind {
        SUGGESTED,
        CHOSEN,
        LOWER_LIMIT,
        HIGHER_LIMIT
    }

    /** Premium and what stays with the company in an average year, together. */
    public @Nullable Money costOfAnAverageYear() {
        return premium == null ? null : premium.plus(keptAYear.expected());
    }
}
