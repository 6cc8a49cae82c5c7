package io.cyberpas.platform.access;

import io.cyberpas.platform.access.BodyLimits.Limit;
import io.cyberpas.platform.problem.Problems;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything else does: refuses paths that different parts could read differently (path
 * parameters, encoded separators) and bodies that are too large ({@link BodyLimits}), and sets the headers that protect the browser.
 */
@ApplicationScoped
class FrontFilter {
    private static final int FIRST = 100_000;
    /** Quarkus sets its own limit before this. */
    private static final int AFTER_LIMIT = 1;

    private static final Pattern AMBIGUOUS = Pattern.compile("[;\\\\]|%(?:3b|2f|5c|25(?:3b|2f|5c)|00)");

    private final Problems problems;
    private final BodyLimits limits;
    private final String contentSecurityPolicy;
    private final String contentSecurityPolicySwagger;

    FrontFilter(
            Problems problems,
            BodyLimits limits,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.problems = problems;
        this.limits = limits;
        String origin = origin(issuer);
        // A form may end at the login page of the issuer, when its session has run out.
        this.contentSecurityPolicy = policy("'self'", "'self'", "'self'", origin);
        this.contentSecurityPolicySwagger =
                policy("'self' 'unsafe-inline'", "'self' 'unsafe-inline'", "'self' " + origin, origin);
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, FIRST);
        filters.register(this::limit, AFTER_LIMIT);
    }

    /** Whether the path, as it came in, could be read in more than one way. */
    static boolean isAmbiguous(@Nullable String rawPath) {
        return rawPath == null
                || AMBIGUOUS.matcher(rawPath.toLowerCase(Locale.ROOT)).find();
    }

    private void look(RoutingContext context) {
        HttpServerRequest request = context.request();
        protect(context);
        if (isAmbiguous(request.path())) {
            problems.end(
                    context, 400, "The path holds a character or an encoding that is not accepted: ; \\ %3B %2F %5C");
            return;
        }
        Limit limit = limits.of(request.path());
        if (announcedSize(request) > limit.bytes()) {
            closeAfterwards(context);
            problems.end(context, 413, limit.refusal());
            return;
        }
        if (isUnannouncedForm(request) && limits.isBelowServer(limit)) {
            closeAfterwards(context);
            problems.end(context, 411, "A form with files announces its size in Content-Length");
            return;
        }
        context.next();
    }

    /** What is still to come of the body is not read. HTTP/2 ends the stream alone and knows no such header. */
    private static void closeAfterwards(RoutingContext context) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            context.response().putHeader("Connection", "close");
        }
    }

    /** A body that comes in chunks announces no size: it is measured while it is read. */
    private void limit(RoutingContext context) {
        context.put(
                VertxHttpRecorder.MAX_REQUEST_SIZE_KEY,
                limits.of(context.request().path()).bytes());
        context.next();
    }

    /** Quarkus writes the files of such a form to the disk without looking at our limit. */
    private static boolean isUnannouncedForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null
                && type.regionMatches(true, 0, "multipart/", 0, 10)
                && request.getHeader("Content-Length") == null;
    }

    private void protect(RoutingContext context) {
        boolean swagger = context.normalizedPath().startsWith("/q/swagger-ui");
        context.response()
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .putHeader("Content-Security-Policy", swagger ? contentSecurityPolicySwagger : contentSecurityPolicy);
    }

    private static long announcedSize(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException _) {
            return Long.MAX_VALUE;
        }
    }

    private static String policy(String scripts, String styles, String connections, String issuer) {
        return "default-src 'none'; script-src " + scripts
                + "; style-src " + styles
                + "; img-src 'self' data:; font-src 'self' data:; connect-src " + connections + "; form-action 'self' "
                + issuer
                + "; base-uri 'self'; frame-ancestors 'none'; manifest-src 'self'";
    }

    private static String origin(String issuer) {
        java.net.URI address = java.net.URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }
}
