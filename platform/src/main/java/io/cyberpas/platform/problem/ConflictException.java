package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** The state of things does not allow it: 409. */
public class ConflictException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param detail what stands against it */
    public ConflictException(String detail) {
        this("conflict", "Conflict", detail, Map.of());
    }

    /**
     * A conflict of a type of its own.
     *
     * @param slug last part of the problem type, such as {@code limit-exceeded}
     * @param members further members of the problem document
     */
    public ConflictException(String slug, String title, String detail, Map<String, Object> members) {
        super(409, slug, title, detail, List.of(), members, null);
    }
}
