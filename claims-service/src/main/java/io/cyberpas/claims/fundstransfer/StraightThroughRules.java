package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.data.DatedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The editions of the rules by date. */
public final class StraightThroughRules {

    private final DatedRows<StraightThroughRule> rows;

    /** @throws IllegalArgumentException if two hold on the same day, or two have the same name */
    public StraightThroughRules(List<StraightThroughRule> editions) {
        rows = new DatedRows<>(editions);
        if (editions.stream().map(StraightThroughRule::edition).distinct().count() != editions.size()) {
            throw new IllegalArgumentException("Two editions have the same name");
        }
    }

    /** The edition that holds on a day; without one everything is handled by people. */
    public Optional<StraightThroughRule> on(LocalDate day) {
        return rows.find(day);
    }
}
