package io.cyberpas.quote.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The premium of one part while it is being calculated: exact, with each step written down. */
final class Calculation {

    private final List<Step> steps = new ArrayList<>(StepCode.values().length);
    private BigDecimal running;

    private Calculation(BigDecimal base) {
        this.running = base;
    }

    static Calculation of(StepCode code, Chosen base) {
        Calculation calculation = new Calculation(base.value());
        calculation.write(code, null, base.judgedBy());
        return calculation;
    }

    Calculation times(StepCode code, Chosen factor) {
        running = running.multiply(factor.value());
        write(code, factor.value(), factor.judgedBy());
        return this;
    }

    Calculation times(StepCode code, BigDecimal factor) {
        return times(code, new Chosen(factor, null));
    }

    /** Ends the calculation with the premium that is charged. */
    List<Step> roundedTo(BigDecimal premium) {
        running = premium;
        write(StepCode.ROUNDING, null, null);
        return steps;
    }

    BigDecimal running() {
        return running;
    }

    private void write(StepCode code, @Nullable BigDecimal factor, @Nullable String judgedBy) {
        steps.add(new Step(code, factor, running.setScale(2, RoundingMode.HALF_UP), judgedBy));
    }

    /**
     * A figure with the hand that chose it.
     *
     * @param judgedBy the underwriter, or null for the tariff
     */
    record Chosen(BigDecimal value, @Nullable String judgedBy) {}
}
