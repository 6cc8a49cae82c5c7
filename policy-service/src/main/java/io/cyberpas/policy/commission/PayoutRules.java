package io.cyberpas.policy.commission;

import io.cyberpas.platform.data.DatedRows;
import java.time.LocalDate;
import java.util.List;

/** The dated rules of pay-outs. */
public final class PayoutRules {

    private final DatedRows<PayoutRule> rules;

    /** @throws IllegalArgumentException if two rules hold on the same day */
    public PayoutRules(List<PayoutRule> rules) {
        this.rules = new DatedRows<>(rules);
    }

    /** The rule of a day. */
    public PayoutRule on(LocalDate day) {
        return rules.on(day);
    }
}
