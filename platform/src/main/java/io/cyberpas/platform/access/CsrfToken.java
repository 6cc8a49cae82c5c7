package io.cyberpas.platform.access;

import io.cyberpas.platform.hash.HmacSha256;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a page puts into its forms, so that a write that comes with the session cookie is known to come from a page of the
 * suite. In templates: {@code {cdi:csrf.token}} for the hidden field {@code _csrf} or the header {@code X-CSRF-Token}, and
 * {@code {cdi:csrf.once}} for the hidden field {@code _key} of a form whose handler is {@code @Idempotent}.
 *
 * <p>The token is a keyed hash over a random cookie: a page elsewhere can neither read the cookie nor make the hash, and the
 * services of one session share both.
 */
@Named("csrf")
@RequestScoped
public class CsrfToken {
    /** The form field that carries the token. */
    public static final String FIELD = "_csrf";
    /** The header that carries the token where there is no form. */
    public static final String HEADER = "X-CSRF-Token";
    /** The form field that carries the key of a form that is to count once. */
    public static final String ONCE_FIELD = "_key";

    /** Media type of forms whose reader asks for the token itself, because it comes with the first bytes of a long body. */
    public static final String STREAMED_FORM = "application/vnd.cyberpas.streamed-form";

    static final String COOKIE = "csrf";
    private static final String SESSION_COOKIE = "q_session";
    private static final int RANDOM_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext request;
    private final HmacSha256 keyed;

    private @Nullable String token;

    @Inject
    CsrfToken(
            RoutingContext request, @ConfigProperty(name = "quarkus.oidc.authentication.state-secret") String secret) {
        this.request = request;
        keyed = new HmacSha256("csrf:" + secret);
    }

    /**
     * The token of this browser; the first one sets its cookie. Another one for each page, so that its characters cannot be
     * guessed from the length of compressed answers.
     */
    public String getToken() {
        String made = token;
        if (made == null) {
            String nonce = random();
            made = nonce + "." + hash(nonce, seed());
            token = made;
        }
        return made;
    }

    /** A key that makes a form count once; another for each form shown. */
    public String getOnce() {
        return Identifiers.next().toString();
    }

    /** Whether the request under way comes with the session of a browser, and not with a token that no browser sends on its own. */
    boolean isNeeded() {
        return !request.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && request.request().cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    /**
     * Lets a change pass that brings the token of its page, or needs none.
     *
     * @throws ForbiddenActionException otherwise
     */
    public void requireIn(@Nullable String given) {
        if (isNeeded() && !isRight(given)) {
            throw new ForbiddenActionException("The page is out of date: load it again, then repeat the change");
        }
    }

    /** Whether the token belongs to the cookie that came with the request. */
    boolean isRight(@Nullable String given) {
        Cookie cookie = request.request().getCookie(COOKIE);
        int dot = given == null ? -1 : given.indexOf('.');
        if (cookie == null || given == null || dot < 0) {
            return false;
        }
        return MessageDigest.isEqual(
                hash(given.substring(0, dot), cookie.getValue()).getBytes(StandardCharsets.US_ASCII),
                given.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    }

    private String seed() {
        Cookie known = request.request().getCookie(COOKIE);
        if (known != null) {
            return known.getValue();
        }
        String seed = random();
        request.response()
                .addCookie(Cookie.cookie(COOKIE, seed)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(request.request().isSSL()));
        return seed;
    }

    private static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private String hash(String nonce, String seed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keyed.of(nonce + "." + seed));
    }
}
