package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What was asked is not possible in the present state: 409 with members {@code state} and {@code legal}. */
public final class IllegalTransitionException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param subject the thing, such as {@code Q-2026-000123}
     * @param state its present state
     * @param attempted what was asked, as a verb
     * @param legal the states that can follow, or what can be done
     */
    public IllegalTransitionException(String subject, Enum<?> state, String attempted, Collection<?> legal) {
        super(
                "illegal-transition",
                "Not possible in the present state",
                "%s is %s: %s is not possible".formatted(subject, state.name(), attempted),
                Map.of(
                        "state",
                        state.name(),
                        "legal",
                        legal.stream().map(Object::toString).sorted().collect(Collectors.toList())));
    }
}
