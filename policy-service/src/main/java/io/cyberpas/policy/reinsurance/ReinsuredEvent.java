package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An event as the treaties see it.
 *
 * @param event    code of the incident
 * @param costs    what it has cost, by currency
 * @param accounts what each reinsurer pays for it, by treaty
 * @param layers   where the layers stand that answer for the event as a whole
 */
public record ReinsuredEvent(String event, List<Cost> costs, List<BordereauSum> accounts, List<Layer> layers) {

    /** Keeps its own copies. */
    public ReinsuredEvent {
        costs = List.copyOf(costs);
        accounts = List.copyOf(accounts);
        layers = List.copyOf(layers);
    }

    /**
     * What an event has cost in a currency.
     *
     * @param firstOn  the earliest day of loss
     * @param policies how many policies were hit
     * @param paid     gross of reinsurance
     * @param ceded    what reinsurers pay of it
     */
    public record Cost(LocalDate firstOn, long policies, Money paid, Money ceded) {

        /** What the insurer bears. */
        public Money net() {
            return paid.minus(ceded);
        }
    }

    /**
     * A layer per event.
     *
     * @param retained  what shares and layers per risk leave of all policies of the treaty
     * @param recovered what the layer pays of it
     */
    public record Layer(Treaty treaty, LocalDate firstOn, Money retained, Money recovered) {}
}
