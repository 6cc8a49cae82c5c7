package io.cyberpas.claims.extortion;

import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Paying a ransom is forbidden as things stand: 409 with the member {@code unmet}. */
public final class HardStopException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    public HardStopException(List<UnmetCondition> stops) {
        super(
                "extortion-hard-stop",
                "Paying a ransom is stopped",
                stops.stream().map(UnmetCondition::detail).collect(Collectors.joining("; ")),
                Map.of("unmet", List.copyOf(stops)));
    }
}
