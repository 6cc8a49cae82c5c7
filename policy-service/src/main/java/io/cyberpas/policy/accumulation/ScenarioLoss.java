package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.reinsurance.NetLoss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario costs if one provider fails, or at all where it hits no provider.
 *
 * @param provider   that fails; null where the scenario hits none
 * @param policies   that cover the day and are hit as dependents, or at all where it hits no provider
 * @param byCurrency gross, ceded and net, each in its own currency
 * @param gross      added up in won
 * @param net        added up in won
 */
public record ScenarioLoss(
        @Nullable Provider provider, long policies, List<NetLoss> byCurrency, Money gross, Money net) {

    /** Keeps its own copy. */
    public ScenarioLoss {
        byCurrency = List.copyOf(byCurrency);
    }

    /** What reinsurers bear, in won. */
    public Money ceded() {
        return gross.minus(net);
    }
}
