package io.cyberpas.policy.policy.pages;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A limit and what is left of it, as a bar shows it. */
public record Balance(Money limit, Money remaining) {

    /** What claims took. */
    public Money eroded() {
        return limit.minus(remaining);
    }

    /** Whole percent left; nothing is rounded up, so 100 means untouched. */
    public int percentRemaining() {
        return remaining
                .amount()
                .multiply(BigDecimal.valueOf(100))
                .divide(limit.amount(), 0, RoundingMode.DOWN)
                .intValueExact();
    }

    /** How urgent it looks: good, warn below a half, bad below a tenth. */
    public String tone() {
        int percent = percentRemaining();
        if (percent < 10) {
            return "bad";
        }
        return percent < 50 ? "warn" : "good";
    }
}
