package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.problem.UnavailableException;
import java.util.List;

/** Makes premiums for terms. The quote service does it; no transaction of the database may be open meanwhile. */
public interface Premiums {

    /**
     * The premiums for some terms, in the order in which they were asked for.
     *
     * @throws UnavailableException if nobody answers
     */
    List<Price> price(List<PricingDemand> demands);
}
