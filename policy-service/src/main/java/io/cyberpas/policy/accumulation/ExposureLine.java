package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import java.util.List;

/**
 * What is exposed under one key on a day.
 *
 * @param key      a provider's key, or the code of an industry, country or product
 * @param policies how many policies cover the day
 * @param exposed  the most that one event costs on them, by currency
 * @param inWon    the same added up in won
 */
public record ExposureLine(String key, long policies, List<Money> exposed, Money inWon) {

    /** Keeps its own copy. */
    public ExposureLine {
        exposed = List.copyOf(exposed);
    }

    /** The provider whose key it is. */
    public Provider provider() {
        return Provider.ofKey(key);
    }
}
