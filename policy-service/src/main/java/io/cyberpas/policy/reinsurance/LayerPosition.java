package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Where a layer stands with one loss.
 *
 * @param policyNumber empty where the layer answers for all policies of the event
 * @param firstOn      the earliest day of loss; earlier losses use up the aggregate first
 * @param layer        what the layer bears before its aggregate is looked at
 * @param recovered    what it pays
 */
record LayerPosition(String event, String policyNumber, LocalDate firstOn, Money layer, Money recovered) {

    /** The order in which losses use up the aggregate; it does not depend on the order in which they were recorded. */
    static final Comparator<LayerPosition> ORDER = Comparator.comparing(LayerPosition::firstOn)
            .thenComparing(LayerPosition::event)
            .thenComparing(LayerPosition::policyNumber);

    /** Whether it is about the same loss. */
    boolean isOf(String otherEvent, String otherPolicy) {
        return event.equals(otherEvent) && policyNumber.equals(otherPolicy);
    }

    /** The same loss with another payment. */
    LayerPosition paying(Money paid) {
        return new LayerPosition(event, policyNumber, firstOn, layer, paid);
    }
}
