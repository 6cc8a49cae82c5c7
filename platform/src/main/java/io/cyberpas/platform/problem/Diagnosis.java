package io.cyberpas.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/** Finds out what a thrown exception means to the caller. Pure. */
final class Diagnosis {
    private static final int DEPTH_MAX = 20;
    private static final Set<String> CONFLICTS = Set.of("23505", "23503", "23P01");
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03", "57P01", "57P03", "53300");

    private Diagnosis() {}

    /**
     * What to answer.
     *
     * @param failure the known failure, or null where it is unforeseen (500)
     * @param response the framework's own answer whose status and headers are kept
     */
    record Finding(
            @Nullable ProblemException failure, @Nullable Response response) {}

    /** Goes down the causes to the first that is known. */
    static Finding of(Throwable thrown, boolean versioned) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH_MAX; depth++) {
            // JSON that the service itself reads, further down, is its own mistake and not the caller's.
            Finding finding = depth > 0 && cause instanceof JsonProcessingException ? null : known(cause, versioned);
            if (finding != null) {
                return finding;
            }
            cause = cause.getCause();
        }
        return new Finding(null, null);
    }

    private static @Nullable Finding known(Throwable cause, boolean versioned) {
        return switch (cause) {
            case ProblemException problem -> new Finding(problem, null);
            case ConstraintViolationException violations -> violations(violations);
            case JsonProcessingException json
            when JsonProblems.isReading(json) -> new Finding(new InvalidInputException(JsonProblems.of(json)), null);
            case ClientWebApplicationException remote ->
                new Finding(new UnavailableException("other service", remote), null);
            case OIDCException issuer -> new Finding(new UnavailableException("token issuer", issuer), null);
            case OidcClientException issuer -> new Finding(new UnavailableException("token issuer", issuer), null);
            case ProcessingException remote -> new Finding(new UnavailableException("other service", remote), null);
            case WebApplicationException web -> web(web);
            case OptimisticLockException _ -> new Finding(changedInBetween(versioned), null);
            case StaleStateException _ -> new Finding(changedInBetween(versioned), null);
            case SQLException sql -> sql(sql);
            case IOException io
            when "Request too large".equals(io.getMessage()) ->
                new Finding(
                        null,
                        Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                                .build());
            default -> null;
        };
    }

    private static Finding web(WebApplicationException web) {
        if (web.getCause() instanceof JsonProcessingException json && JsonProblems.isReading(json)) {
            return new Finding(new InvalidInputException(JsonProblems.of(json)), null);
        }
        if (web.getCause() instanceof ProblemException problem) {
            return new Finding(problem, null);
        }
        return new Finding(null, web.getResponse());
    }

    private static Finding violations(ConstraintViolationException violations) {
        List<FieldProblem> errors = ViolationProblems.of(violations);
        return errors.isEmpty() ? new Finding(null, null) : new Finding(new InvalidInputException(errors), null);
    }

    private static ProblemException changedInBetween(boolean versioned) {
        String detail = "Somebody else changed it at the same time. Read it again, then repeat the change";
        return versioned
                ? new Refusal(412, "stale-version", "Changed in between", detail)
                : new ConflictException("stale-version", "Changed in between", detail, Map.of());
    }

    private static @Nullable Finding sql(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            boolean poolIsEmpty = sql.getMessage() != null && sql.getMessage().contains("Acquisition timeout");
            return poolIsEmpty ? new Finding(new UnavailableException("database", sql), null) : null;
        }
        if (CONFLICTS.contains(state)) {
            return new Finding(
                    new ConflictException("It stands against what is there already, or is still needed elsewhere"),
                    null);
        }
        if (TRY_AGAIN.contains(state) || state.startsWith("08")) {
            return new Finding(new UnavailableException("database", sql), null);
        }
        return null;
    }

    /** A refusal that has no type of its own among the public exceptions. */
    static final class Refusal extends ProblemException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        Refusal(int status, String slug, String title, String detail) {
            super(status, slug, title, detail, List.of(), Map.of(), null);
        }
    }
}
