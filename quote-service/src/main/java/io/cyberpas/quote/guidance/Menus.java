package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import java.util.List;

/**
 * What can be chosen for comparison.
 *
 * @param limits limits on sale, rising
 * @param retentions retentions on sale, rising
 */
public record Menus(List<Money> limits, List<Money> retentions) {

    /** Keeps its own copies. */
    public Menus {
        limits = List.copyOf(limits);
        retentions = List.copyOf(retentions);
    }
}
