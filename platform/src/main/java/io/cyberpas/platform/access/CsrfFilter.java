package io.cyberpas.platform.access;

import io.cyberpas.platform.problem.ForbiddenActionException;
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

    private final CsrfToken token;

    CsrfFilter(CsrfToken token) {
        this.token = token;
    }

    @ServerRequestFilter
    @WithFormRead
    void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READS.contains(request.method().name()) || !token.isNeeded()) {
            return;
        }
        if (!comesFromHere(request)) {
            throw new ForbiddenActionException("This change does not come from a page of this suite");
        }
        if (!isStreamedForm(request)) {
            String given = request.getHeader(CsrfToken.HEADER);
            token.requireIn(given == null ? field() : given);
        }
    }

    /** The token of such a form comes with its first bytes, and who reads them asks for it. */
    private static boolean isStreamedForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(CsrfToken.STREAMED_FORM);
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
