package io.cyberpas.policy.limit;

import static java.util.stream.Collectors.joining;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/** The amount does not fit into what is left of the limits it counts against; nothing was taken: 409. */
public final class LimitExceededException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    LimitExceededException(
            String policyNumber,
            Money amount,
            Money aggregateRemaining,
            Money partRemaining,
            List<Shortage> shortages) {
        super(
                "limit-exceeded",
                "Limit exceeded",
                "%s do not fit into the limits of %s: there is left %s"
                        .formatted(
                                amount,
                                policyNumber,
                                shortages.stream().map(Shortage::toString).collect(joining(", "))),
                Map.of(
                        "aggregateRemaining",
                        aggregateRemaining,
                        "partRemaining",
                        partRemaining,
                        "shortages",
                        List.copyOf(shortages)));
    }
}
