package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.accumulation.ExposureCell.Likeness;
import io.cyberpas.policy.reinsurance.Exposure;
import io.cyberpas.policy.reinsurance.NetLoss;
import io.cyberpas.policy.reinsurance.Retentions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what scenarios cost: damage ratios times the limits of policies that are alike, then what treaties leave of it.
 * Knows neither database nor clock.
 */
final class ScenarioReckoning {

    private static final Comparator<ScenarioLoss> WORST_FIRST = Comparator.comparing(ScenarioLoss::gross)
            .thenComparing(ScenarioLoss::net)
            .reversed();

    private final Scenario scenario;
    private final LocalDate on;
    private final Map<Likeness, ExposureCell> all;
    private final Retentions retentions;
    private final ExchangeRates rates;

    /** @param all the cells of all policies that cover the day */
    ScenarioReckoning(
            Scenario scenario, LocalDate on, List<ExposureCell> all, Retentions retentions, ExchangeRates rates) {
        this.scenario = scenario;
        this.on = on;
        this.all = new LinkedHashMap<>();
        all.forEach(cell -> this.all.put(cell.likeness(), cell));
        this.retentions = retentions;
        this.rates = rates;
    }

    /** @param dependents the cells of the policies that depend on each provider that can fail */
    ScenarioOutcome outcome(Map<Provider, List<ExposureCell>> dependents) {
        if (scenario.hits() == null) {
            return new ScenarioOutcome(scenario, on, all.isEmpty() ? List.of() : List.of(loss(null, List.of())));
        }
        List<ScenarioLoss> losses = new ArrayList<>();
        dependents.forEach((provider, cells) -> {
            if (provider.kind() == scenario.hits()) {
                losses.add(loss(provider, cells));
            }
        });
        losses.sort(WORST_FIRST);
        return new ScenarioOutcome(scenario, on, losses);
    }

    private ScenarioLoss loss(@Nullable Provider provider, List<ExposureCell> dependents) {
        Map<Currency, List<Exposure>> exposures = new LinkedHashMap<>();
        Map<Likeness, ExposureCell> others = new LinkedHashMap<>(scenario.hitsOthers() ? all : Map.of());
        for (ExposureCell cell : dependents) {
            add(exposures, cell, Damage::dependent);
            others.computeIfPresent(cell.likeness(), (_, whole) -> whole.without(cell));
        }
        others.values().stream()
                .filter(cell -> cell.policies() > 0)
                .forEach(cell -> add(exposures, cell, Damage::other));
        List<NetLoss> losses = exposures.entrySet().stream()
                .map(of -> retentions.net(of.getKey(), of.getValue()))
                .filter(loss -> loss.gross().isPositive())
                .toList();
        Money gross = rates.sum(losses.stream().map(NetLoss::gross).toList(), on);
        Money net = rates.sum(losses.stream().map(NetLoss::net).toList(), on);
        long policies = (provider == null ? all.values() : dependents)
                .stream().mapToLong(ExposureCell::policies).sum();
        return new ScenarioLoss(provider, policies, losses, gross, net);
    }

    private void add(Map<Currency, List<Exposure>> exposures, ExposureCell cell, Function<Damage, BigDecimal> ratio) {
        exposures
                .computeIfAbsent(cell.likeness().currency(), _ -> new ArrayList<>())
                .add(cell.loss(scenario.damage(), ratio));
    }
}
