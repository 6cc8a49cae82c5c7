package io.cyberpas.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes problem documents and writes them where no resource is at work. */
@Singleton
public class Problems {
    /** Media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** The document of a failure with a known answer. */
    static Problem of(ProblemException failure, String instance) {
        return new Problem(
                Problem.TYPE + failure.slug(),
                failure.title(),
                failure.status(),
                failure.detail(),
                instance,
                failure.errors(),
                traceId(),
                failure.members());
    }

    /** The document of a status that says enough by itself. */
    public static Problem of(int status, @Nullable String detail, String instance) {
        String title = title(status);
        return new Problem(
                Problem.TYPE + title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                title,
                status,
                detail,
                instance,
                List.of(),
                traceId(),
                Map.of());
    }

    /** The document as JSON. */
    public String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers a request that no resource has seen, and ends it. */
    public void end(RoutingContext request, int status, String detail) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(write(of(status, detail, instance(request.request().path()))));
    }

    /** The path without control characters. */
    static String instance(@Nullable String path) {
        if (path == null) {
            return "/";
        }
        byte[] ascii = path.getBytes(StandardCharsets.US_ASCII);
        return new String(ascii, StandardCharsets.US_ASCII).replaceAll("\\p{Cntrl}", "?");
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Invalid input";
            case 401 -> "Sign in first";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 408 -> "Request timeout";
            case 409 -> "Conflict";
            case 412 -> "Changed in between";
            case 413 -> "Content too large";
            case 414 -> "Address too long";
            case 415 -> "Unsupported media type";
            case 422 -> "Key used for another body";
            case 428 -> "Version required";
            case 429 -> "Too many requests";
            case 503 -> "Not available now";
            default -> status < 500 ? "Request refused" : "Internal error";
        };
    }
}
