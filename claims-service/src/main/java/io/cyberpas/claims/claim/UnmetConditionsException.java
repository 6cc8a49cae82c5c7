package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.ConflictException;
import java.util.List;
import java.util.stream.Collectors;

/** The gate of a stage does not hold; lists everything that is missing, not only the first thing. */
public class UnmetConditionsException extends ConflictException {

    private final ClaimStage stage;
    private final transient List<UnmetCondition> unmet;

    public UnmetConditionsException(ClaimStage stage, List<UnmetCondition> unmet) {
        super("The gate of stage " + stage + " does not hold: "
                + unmet.stream().map(each -> each.condition().name()).collect(Collectors.joining(", ")));
        this.stage = stage;
        this.unmet = List.copyOf(unmet);
    }

    public ClaimStage stage() {
        return stage;
    }

    public List<UnmetCondition> unmet() {
        return unmet;
    }
}
