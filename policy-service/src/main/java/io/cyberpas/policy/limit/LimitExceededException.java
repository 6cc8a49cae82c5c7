package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.Map;

/** The amount does not fit into what is left of the aggregate limit or of the part's limit; nothing was taken: 409. */
public final class LimitExceededException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    LimitExceededException(String policyNumber, ErosionDemand demand, Money aggregateRemaining, Money partRemaining) {
        super(
                "limit-exceeded",
                "Limit exceeded",
                "%s do not fit into the limits of %s: %s are left in all, %s for %s"
                        .formatted(demand.amount(), policyNumber, aggregateRemaining, partRemaining, demand.part()),
                Map.of("aggregateRemaining", aggregateRemaining, "partRemaining", partRemaining));
    }
}
