package io.cyberpas.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem document, RFC 9457.
 *
 * @param type {@code urn:cyberpas:problem:<slug>}
 * @param instance path of the request
 * @param errors fields concerned
 * @param traceId by which the operator finds the request in the logs
 * @param members further members, written beside the others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors", "traceId"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        List<FieldProblem> errors,
        @Nullable String traceId,
        @JsonAnyGetter Map<String, Object> members) {
    /** What every problem type of the suite starts with. */
    public static final String TYPE = "urn:cyberpas:problem:";
}
