package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A change meets changes that hold from later on, and nobody said what holds then: 409 with member {@code conflicts}. */
public final class UnsettledConflictsException extends ConflictException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnsettledConflictsException(String policyNumber, List<Conflict> conflicts) {
        super(
                "unsettled-conflicts",
                "Conflicts are not settled",
                "%s has later changes of the same fields; say for each in settlements whether the LATER or the NEW value holds: %s"
                        .formatted(
                                policyNumber,
                                conflicts.stream()
                                        .map(conflict -> conflict.field() + " on " + conflict.on())
                                        .toList()),
                Map.of(
                        "conflicts",
                        conflicts.stream()
                                .map(conflict -> Map.of(
                                        "field",
                                        conflict.field(),
                                        "on",
                                        conflict.on().toString()))
                                .toList()));
    }
}
