package io.cyberpas.claims.engagement;

import io.cyberpas.platform.problem.ConflictException;
import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A conflict of interest stands against an appointment: 409, naming every conflict that is known. */
public class ConflictOfInterestException extends ConflictException {

    @Serial
    private static final long serialVersionUID = 1L;

    ConflictOfInterestException(String firm, List<String> conflicts) {
        super(
                "conflict-of-interest",
                "A conflict of interest stands against it",
                firm + " stands close to the insured: " + String.join("; ", conflicts)
                        + ". A claims manager can waive it with a reason.",
                Map.of("conflicts", List.copyOf(conflicts)));
    }
}
