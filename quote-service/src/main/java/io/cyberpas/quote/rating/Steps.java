package io.cyberpas.quote.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The lines of a part's worksheet, written down when somebody reads them; most premiums are compared and never read. */
final class Steps extends AbstractList<Step> implements RandomAccess {

    private final List<Factor> factors;
    private final List<Factor> further;
    private final BigDecimal premium;
    private @Nullable List<Step> written;

    /**
     * Begins with the factors, which must not change any more.
     *
     * @param factors what the part starts with and is multiplied by
     * @param further what all parts are multiplied by
     * @param premium what is charged in the end
     */
    Steps(List<Factor> factors, List<Factor> further, BigDecimal premium) {
        this.factors = factors;
        this.further = further;
        this.premium = premium;
    }

    @Override
    public Step get(int index) {
        return written().get(index);
    }

    @Override
    public int size() {
        return factors.size() + further.size() + 1;
    }

    /** Whoever comes second at the same time writes the same. */
    private List<Step> written() {
        List<Step> steps = written;
        if (steps == null) {
            steps = write();
            written = steps;
        }
        return steps;
    }

    private List<Step> write() {
        List<Step> steps = new ArrayList<>(size());
        BigDecimal running = BigDecimal.ONE;
        for (Factor factor : factors) {
            running = running.multiply(factor.value());
            steps.add(step(factor, steps.isEmpty() ? null : factor.value(), running));
        }
        for (Factor factor : further) {
            running = running.multiply(factor.value());
            steps.add(step(factor, factor.value(), running));
        }
        steps.add(new Step(StepCode.ROUNDING, null, shown(premium), null));
        return List.copyOf(steps);
    }

    private static Step step(Factor factor, @Nullable BigDecimal multiplier, BigDecimal running) {
        return new Step(factor.code(), multiplier, shown(running), factor.judgedBy());
    }

    private static BigDecimal shown(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
