package io.cyberpas.quote.rating;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A tariff with what of it does not depend on the company: menus are short and controls are ten, so that what a limit above a
 * retention costs, and what a set of controls does, is calculated once and kept.
 */
final class PreparedTariff {

    private static final Map<CompanyTariff, PreparedTariff> PREPARED = new ConcurrentHashMap<>();
    private static final int MOST_LAYERS = 10_000;

    private final CompanyTariff tariff;
    private final Severity severity;
    private final Map<CoveragePart, Factor> weights = new EnumMap<>(CoveragePart.class);
    private final Map<Industry, Factor> industries = new EnumMap<>(Industry.class);
    private final Map<Terms, Layer> layers = new ConcurrentHashMap<>();
    private final AtomicReferenceArray<Controls> controls = new AtomicReferenceArray<>(1 << Control.values().length);

    private PreparedTariff(CompanyTariff tariff) {
        this.tariff = tariff;
        this.severity = Severity.of(tariff.severity());
        tariff.partWeights()
                .forEach((part, weight) -> weights.put(part, Factor.of(StepCode.PART_WEIGHT, weight.value())));
        tariff.industries()
                .forEach((industry, factor) -> industries.put(industry, Factor.of(StepCode.INDUSTRY, factor.value())));
    }

    static PreparedTariff of(CompanyTariff tariff) {
        PreparedTariff known = PREPARED.get(tariff);
        return known == null ? PREPARED.computeIfAbsent(tariff, PreparedTariff::new) : known;
    }

    /** What a limit above a retention depends on. */
    private record Terms(BigDecimal limit, BigDecimal share, BigDecimal retention) {}

    /**
     * What a part's limit above a retention costs.
     *
     * @param limit limit of the part
     * @param limitFactor increased-limit factor
     * @param retentionFactor retention factor
     * @param expectedLoss what an incident costs on average in this layer
     */
    record Layer(Money limit, Factor limitFactor, Factor retentionFactor, double expectedLoss) {}

    Layer layer(PartOffer part, RatingInput input) {
        PartTerms agreed = input.agreed().get(part.part());
        Terms terms = agreed == null
                ? new Terms(
                        input.limit().amount(),
                        part.limitShare(),
                        input.retention().amount())
                : new Terms(
                        agreed.limit().amount(),
                        BigDecimal.ONE,
                        agreed.retention().amount());
        Layer known = layers.get(terms);
        if (known != null) {
            return known;
        }
        Layer layer = calculate(input.limitOf(part), terms.retention().doubleValue());
        if (layers.size() < MOST_LAYERS) {
            layers.put(terms, layer);
        }
        return layer;
    }

    private Layer calculate(Money limit, double retention) {
        double amount = limit.amount().doubleValue();
        double baseLimit = tariff.baseLimit().value().doubleValue();
        double baseRetention = tariff.baseRetention().value().doubleValue();
        return new Layer(
                limit,
                Factor.calculated(StepCode.LIMIT, severity.increasedLimitFactor(amount, baseLimit)),
                Factor.calculated(StepCode.RETENTION, severity.retentionFactor(retention, baseRetention, amount)),
                severity.layer(retention, amount));
    }

    /**
     * What a set of controls does.
     *
     * @param lines each control with its factor
     * @param factor all of them together
     */
    record Controls(List<ControlLine> lines, Factor factor) {}

    Controls controls(Set<Control> present) {
        int mask = 0;
        for (Control control : present) {
            mask |= 1 << control.ordinal();
        }
        Controls known = controls.get(mask);
        if (known != null) {
            return known;
        }
        ControlsFactor together = ControlsFactor.of(tariff, present);
        Controls calculated = new Controls(together.lines(), Factor.calculated(StepCode.CONTROLS, together.factor()));
        controls.set(mask, calculated);
        return calculated;
    }

    Factor weight(CoveragePart part) {
        return Objects.requireNonNull(weights.get(part), part::name);
    }

    Factor industry(Industry industry) {
        return Objects.requireNonNull(industries.get(industry), industry::name);
    }
}
