package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import java.util.List;

/**
 * A limit that a policy has beside its aggregate and those of its parts, as it stands for the event of a claim.
 *
 * @param code what it is called within the policy, such as {@code EACH_EVENT}
 * @param isSublimit whether only payments that name it count
 * @param isPerEvent whether each event has it anew, else the year has it once
 * @param parts the parts that count; none for all
 * @param left what is left of it for the event
 */
public record FurtherLimit(
        String code, boolean isSublimit, boolean isPerEvent, List<CoveragePart> parts, Money limit, Money left) {

    /** The name that policies give to the most for one event under all parts together. */
    private static final String EACH_EVENT = "EACH_EVENT";

    public FurtherLimit {
        parts = List.copyOf(parts);
    }

    /** Whether it is the most for one event under all parts together, whose name says no more than that. */
    public boolean isEachEvent() {
        return EACH_EVENT.equals(code) && isPerEvent;
    }
}
