package io.cyberpas.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Hands every exception to {@link ProblemAnswer}. Each class for which the framework has a mapper of its own is named
 * here, because the nearest mapper wins.
 */
@Singleton
class ProblemMappers {
    private final ProblemAnswer answer;
    private final SignInAnswer signIn;

    ProblemMappers(ProblemAnswer answer, SignInAnswer signIn) {
        this.answer = answer;
        this.signIn = signIn;
    }

    @ServerExceptionMapper
    Uni<Response> any(Throwable thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> web(WebApplicationException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> absent(NotFoundException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> violations(ConstraintViolationException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> validation(ValidationException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> mismatch(MismatchedInputException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> binding(DatabindException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> syntax(StreamReadException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> json(JsonProcessingException thrown, RoutingContext request) {
        return answer.to(thrown, request);
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException thrown, RoutingContext request) {
        return answer.status(403, "Your roles do not allow this", request);
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException thrown, RoutingContext request) {
        return signIn.to(request, null);
    }

    @ServerExceptionMapper
    Uni<Response> failed(AuthenticationFailedException thrown, RoutingContext request) {
        return signIn.to(request, "The token is not valid");
    }

    @ServerExceptionMapper
    Uni<Response> incomplete(AuthenticationCompletionException thrown, RoutingContext request) {
        return answer.status(401, "The sign-in could not be completed", request);
    }

    @ServerExceptionMapper
    Uni<Response> redirect(AuthenticationRedirectException thrown, RoutingContext request) {
        return signIn.redirect(thrown, request);
    }
}
