package io.cyberpas.platform.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failure with a known answer; what it carries is told to the caller. */
public abstract class ProblemException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slug;
    private final String title;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, Object> members;

    /**
     * @param status HTTP status
     * @param slug last part of the type {@code urn:cyberpas:problem:<slug>}
     * @param title short and the same for each problem of the type
     * @param detail what happened this time
     */
    protected ProblemException(
            int status,
            String slug,
            String title,
            String detail,
            List<FieldProblem> errors,
            Map<String, Object> members,
            @Nullable Throwable cause) {
        super(detail, cause);
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.errors = List.copyOf(errors);
        this.members = Map.copyOf(members);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Last part of the problem type. */
    public String slug() {
        return slug;
    }

    /** Same for each problem of the type. */
    public String title() {
        return title;
    }

    /** What happened this time. */
    public String detail() {
        String message = getMessage();
        return message == null ? title : message;
    }

    /** The fields concerned. */
    public List<FieldProblem> errors() {
        return errors;
    }

    /** Further members of the problem document. */
    public Map<String, Object> members() {
        return members;
    }
}
