package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.util.Set;

/**
 * The company that asks how much cover it needs. It need not say who it is.
 *
 * @param annualSales sales of the last business year
 * @param dataSubjects persons whose data it holds
 * @param industry its industry
 * @param controls the security controls it has
 * @param segment what kind of body it is in the eyes of the law
 */
public record Company(
        Money annualSales, long dataSubjects, Industry industry, Set<Control> controls, BodySegment segment) {

    /** Keeps its own copy of the controls. */
    public Company {
        controls = Set.copyOf(controls);
    }
}
