package io.cyberpas.platform.problem;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Answers somebody unknown: the API always by 401, a page by the way to the login, a piece of a page (htmx) by telling the
 * browser to load the whole page anew, which leads to the login.
 */
@Singleton
class SignInAnswer {
    private static final String BEARER = "Bearer";

    private final ProblemAnswer answer;

    SignInAnswer(ProblemAnswer answer) {
        this.answer = answer;
    }

    Uni<Response> to(RoutingContext request, @Nullable String failure) {
        if (ProblemAnswer.isForApi(request)) {
            return problem(request, failure, failure == null ? BEARER : BEARER + " error=\"invalid_token\"");
        }
        if (ProblemAnswer.isFragment(request)) {
            return wholePage(request);
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null) {
            return problem(request, failure, BEARER);
        }
        return authenticator
                .getChallenge(request)
                .flatMap(challenge -> challenged(challenge, request, failure))
                .onFailure()
                .recoverWithUni(thrown -> answer.to(thrown, request));
    }

    /** A session that must go through the provider again. */
    Uni<Response> redirect(AuthenticationRedirectException thrown, RoutingContext request) {
        if (ProblemAnswer.isForApi(request)) {
            return problem(request, null, BEARER);
        }
        if (ProblemAnswer.isFragment(request)) {
            return wholePage(request);
        }
        return Uni.createFrom()
                .item(Response.status(thrown.getCode())
                        .header(HttpHeaders.LOCATION, thrown.getRedirectUri())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private Uni<Response> challenged(
            @Nullable ChallengeData challenge, RoutingContext request, @Nullable String failure) {
        if (challenge == null) {
            return problem(request, failure, BEARER);
        }
        Response.ResponseBuilder builder = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> builder.header(name.toString(), value));
        Response response = builder.build();
        return challenge.status < 400
                ? Uni.createFrom().item(response)
                : answer.render(
                        Problems.of(
                                401,
                                detail(failure),
                                Problems.instance(request.request().path())),
                        response,
                        request);
    }

    private Uni<Response> problem(RoutingContext request, @Nullable String failure, String authenticate) {
        Response original = Response.status(401)
                .header(HttpHeaders.WWW_AUTHENTICATE, authenticate)
                .build();
        return answer.render(
                Problems.of(
                        401,
                        detail(failure),
                        Problems.instance(request.request().path())),
                original,
                request);
    }

    private static Uni<Response> wholePage(RoutingContext request) {
        String shown = request.request().getHeader("HX-Current-URL");
        return Uni.createFrom()
                .item(Response.status(401)
                        .header("HX-Redirect", shown == null ? request.request().uri() : shown)
                        .build());
    }

    private static String detail(@Nullable String failure) {
        return failure == null ? "This needs a token" : failure;
    }
}
