package io.cyberpas.platform.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Bearer tokens whose signature, issuer, audience and time were found right, with whom they stand for, until they run out: a token comes
 * with hundreds of calls, and to verify it costs as much as a small answer. Nothing is lost by it, for a token is verified by itself
 * and never looked up at the issuer.
 */
@ApplicationScoped
class VerifiedTokens implements SecurityIdentityAugmentor {
    private static final int MOST = 10_000;

    private final Map<String, Verified> known = new ConcurrentHashMap<>();
    private final Clock clock;

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(SecurityIdentity identity, Instant until) {}

    /** Whom a token stands for; empty where it has not come before or has run out. */
    Optional<SecurityIdentity> identity(String token) {
        Verified verified = known.get(token);
        if (verified == null) {
            return Optional.empty();
        }
        if (clock.instant().isBefore(verified.until())) {
            return Optional.of(verified.identity());
        }
        known.remove(token, verified);
        return Optional.empty();
    }

    /** Hears of every identity once it is established; those of sessions are kept by their cookies, not here. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null
                && identity.getPrincipal() instanceof JsonWebToken bearer
                && credential.getToken().equals(bearer.getRawToken())) {
            keep(bearer, identity);
        }
        return Uni.createFrom().item(identity);
    }

    private void keep(JsonWebToken token, SecurityIdentity identity) {
        if (known.containsKey(token.getRawToken())) {
            return;
        }
        if (known.size() >= MOST) {
            Instant now = clock.instant();
            known.values().removeIf(each -> !now.isBefore(each.until()));
            if (known.size() >= MOST) {
                known.clear();
            }
        }
        known.put(
                token.getRawToken(),
                new Verified(withoutRequest(identity), Instant.ofEpochSecond(token.getExpirationTime())));
    }

    /** The identity without the request that it came with, which would stay in memory, body and connection, as long as the token. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                kept.addAttribute(name, value);
            }
        });
        return kept.build();
    }
}
