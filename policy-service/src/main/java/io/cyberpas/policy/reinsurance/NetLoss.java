package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.util.Map;

/**
 * What an event costs the insurer: {@code gross = net + all that is ceded}.
 *
 * @param ceded                what treaties bear, by kind; every kind is there
 * @param reinstatementPremium what the insurer pays for the layers to stand again; not part of the net loss
 */
public record NetLoss(Money gross, Map<TreatyKind, Money> ceded, Money net, Money reinstatementPremium) {

    /** Keeps its own copy. */
    public NetLoss {
        ceded = Map.copyOf(ceded);
    }
}
