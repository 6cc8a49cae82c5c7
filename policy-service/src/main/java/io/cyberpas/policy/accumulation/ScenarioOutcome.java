package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a scenario costs on a day.
 *
 * @param losses by provider, the worst gross first; a single one where the scenario hits no provider
 */
public record ScenarioOutcome(Scenario scenario, LocalDate on, List<ScenarioLoss> losses) {

    /** Keeps its own copy. */
    public ScenarioOutcome {
        losses = List.copyOf(losses);
    }

    /** The worst that can happen; nothing where no policy can be hit. */
    public ScenarioLoss worst() {
        Money nothing = Money.zero(ExchangeRates.WON);
        return losses.isEmpty() ? new ScenarioLoss(null, 0, List.of(), nothing, nothing) : losses.getFirst();
    }
}
