package io.cyberpas.platform.access;

import io.cyberpas.platform.problem.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before anything else does: refuses paths that different parts could read differently (path
 * parameters, encoded separators) and bodies announced as too large, and sets the headers that protect the browser.
 */
@ApplicationScoped
class FrontFilter {
    private static final int FIRST = 100_000;
    private static final Pattern AMBIGUOUS = Pattern.compile("[;\\\\]|%(?:3b|2f|5c|25(?:3b|2f|5c)|00)");

    private final Problems problems;
    private final long bodySizeMax;
    private final String contentSecurityPolicy;
    private final String contentSecurityPolicySwagger;

    FrontFilter(
            Problems problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size")
                    io.quarkus.runtime.configuration.MemorySize bodySizeMax,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.problems = problems;
        this.bodySizeMax = bodySizeMax.asLongValue();
        String origin = origin(issuer);
        // A form may end at the login page of the issuer, when its session has run out.
        this.contentSecurityPolicy = policy("'self'", "'self'", "'self'", origin);
        this.contentSecurityPolicySwagger =
                policy("'self' 'unsafe-inline'", "'self' 'unsafe-inline'", "'self' " + origin, origin);
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, FIRST);
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
        if (announcedSize(request) > bodySizeMax) {
            context.response().putHeader("Connection", "close");
            problems.end(context, 413, "The request is larger than " + bodySizeMax + " bytes");
            return;
        }
        context.next();
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
