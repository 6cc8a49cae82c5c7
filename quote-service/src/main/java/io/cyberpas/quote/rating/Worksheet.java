package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A premium that explains itself.
 *
 * @param tariffVersion the tariff it was made with
 * @param controls what each control did to the controls step
 * @param parts priced coverage parts, whose premiums sum to the premium exactly
 * @param premium tariff premium of all parts
 * @param technicalPremium technical premium of all parts
 * @param ratio premium in relation to technical premium
 */
public record Worksheet(
        String tariffVersion,
        List<ControlLine> controls,
        List<PricedPart> parts,
        Money premium,
        Money technicalPremium,
        BigDecimal ratio) {

    /** Keeps its own copies of the lists. */
    public Worksheet {
        controls = List.copyOf(controls);
        parts = List.copyOf(parts);
    }
}
