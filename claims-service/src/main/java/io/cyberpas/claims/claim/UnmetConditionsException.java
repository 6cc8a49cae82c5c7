package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The gate of a stage does not hold: 409 with the members {@code stage} and {@code unmet}, which names everything
 * that is missing and not only the first thing.
 */
public final class UnmetConditionsException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnmetConditionsException(ClaimStage stage, List<UnmetCondition> unmet) {
        super(
                "gate-not-met",
                "The gate of the stage does not hold",
                stage + " misses "
                        + unmet.stream().map(each -> each.condition().name()).collect(Collectors.joining(", ")),
                Map.of("stage", stage.name(), "unmet", List.copyOf(unmet)));
    }
}
