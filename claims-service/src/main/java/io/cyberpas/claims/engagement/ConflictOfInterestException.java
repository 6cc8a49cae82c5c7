package io.cyberpas.claims.engagement;

import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A conflict of interest stands against an appointment or its acceptance: 409, naming every conflict that is known. */
public class ConflictOfInterestException extends ConflictException {

    @Serial
    private static final long serialVersionUID = 1L;

    ConflictOfInterestException(String firm, List<KnownConflict> conflicts) {
        super(
                "conflict-of-interest",
                "A conflict of interest stands against it",
                firm + " stands close to a party of the claim: "
                        + conflicts.stream().map(KnownConflict::told).collect(Collectors.joining("; "))
                        + ". A claims manager can waive it with a reason.",
                Map.of("conflicts", conflicts.stream().map(KnownConflict::told).toList()));
    }
}
