package io.cyberpas.platform.access;

import io.cyberpas.platform.problem.ForbiddenActionException;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/**
 * Lets a write that comes with the session cookie pass only from a page of the suite: the browser must say it comes from
 * here (Sec-Fetch-Site, else Origin) and it must bring the token of {@link CsrfToken}. A bearer token is never sent by a
 * browser on its own, so calls with one are free of it.
 */
@Singleton
class CsrfFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SESSION_COOKIE = "q_session";

    private final CsrfToken token;

    CsrfFilter(CsrfToken token) {
        this.token = token;
    }

    @ServerRequestFilter
    @WithFormRead
    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READS.contains(request.method().name()) || !comesWithSession(request)) {
            return;
        }
        if (!comesFromHere(request)) {
            throw new ForbiddenActionException("This change does not come from a page of this suite");
        }
        String given = request.getHeader(CsrfToken.HEADER);
        if (!token.isRight(given == null ? field() : given)) {
            throw new ForbiddenActionException("The page is out of date: load it again, then repeat the change");
        }
    }

    private static boolean comesWithSession(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return false;
        }
        for (Cookie cookie : request.cookies()) {
            if (cookie.getName().startsWith(SESSION_COOKIE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && request.authority() != null && isSame(origin, request);
    }

    private static boolean isSame(String origin, HttpServerRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && authority.equalsIgnoreCase(request.authority().toString());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static @Nullable String field() {
        ResteasyReactiveRequestContext current = CurrentRequestManager.get();
        FormData form = current == null ? null : current.getFormData();
        FormValue value = form == null ? null : form.getFirst(CsrfToken.FIELD);
        return value == null ? null : value.getValue();
    }
}
