package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** There is no such thing, or it is not the caller's to see: 404. */
public final class AbsentException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was looked for, such as {@code quote}
     * @param id the number asked for
     */
    public AbsentException(String kind, String id) {
        super(404, "absent", "Not found", "There is no " + kind + " " + id, List.of(), Map.of(), null);
    }
}
