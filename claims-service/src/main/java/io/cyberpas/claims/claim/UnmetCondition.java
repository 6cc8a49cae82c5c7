package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.Told;
import java.util.function.UnaryOperator;

/**
 * A condition of a gate that does not hold yet.
 *
 * @param condition what is missing
 * @param detail the particulars, such as which items lack a hash; English until it is told, no personal data
 */
public record UnmetCondition(GateCondition condition, String detail) implements Told<UnmetCondition> {

    @Override
    public UnmetCondition in(UnaryOperator<String> language) {
        return new UnmetCondition(condition, language.apply(detail));
    }
}
