package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A balance into which a demand does not fit.
 *
 * @param limit     code of the limit: AGGREGATE, a coverage part, or a clause
 * @param event     the event, if it is a limit per event
 * @param available what is left of it for losses of the day
 * @param missing   by how much the demand exceeds that
 */
public record Shortage(String limit, @Nullable String event, Money available, Money missing) {

    @Override
    public String toString() {
        return "%s of %s%s".formatted(available, limit, event == null ? "" : " for event " + event);
    }
}
