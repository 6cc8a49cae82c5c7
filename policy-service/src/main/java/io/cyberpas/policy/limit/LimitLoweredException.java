package io.cyberpas.policy.limit;

import static java.util.stream.Collectors.joining;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change of the policy would leave limits lower than what claims hold or have taken; nothing changes: 409. */
public final class LimitLoweredException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A limit that would be too low.
     *
     * @param limit  code of the limit: AGGREGATE, a coverage part, or a clause
     * @param event  the event, if it is a limit per event
     * @param wanted what it would be
     * @param used   what claims hold or have taken of it
     */
    public record Figures(String limit, @Nullable String event, Money wanted, Money used) {

        @Override
        public String toString() {
            return "%s%s would be %s, claims hold or have taken %s"
                    .formatted(limit, event == null ? "" : " for event " + event, wanted, used);
        }
    }

    LimitLoweredException(String policyNumber, List<Figures> limits) {
        super(
                "limit-in-use",
                "Limit in use",
                "The limits of %s cannot become lower than what they have to bear: %s"
                        .formatted(
                                policyNumber,
                                limits.stream().map(Figures::toString).collect(joining("; "))),
                Map.of("limits", List.copyOf(limits)));
    }
}
