package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.util.Set;

/**
 * What is known of the company or public body to be insured.
 *
 * @param annualSales sales of the last business year
 * @param dataSubjects persons whose data it holds
 * @param industry its industry
 * @param controls the security controls it has
 * @param openKnownExploitedVulnerability whether a vulnerability known to be exploited is open
 * @param externalRating external security rating, 0 to 100, higher is better
 */
public record CompanyRisk(
        Money annualSales,
        long dataSubjects,
        Industry industry,
        Set<Control> controls,
        boolean openKnownExploitedVulnerability,
        int externalRating)
        implements Risk {

    /** Keeps its own copy of the controls. */
    public CompanyRisk {
        controls = Set.copyOf(controls);
    }
}
