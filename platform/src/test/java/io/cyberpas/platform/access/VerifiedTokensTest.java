package io.cyberpas.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-12-20T00:00:00Z");

    private Instant now = START;
    private final VerifiedTokens tokens = new VerifiedTokens(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void aBearerTokenIsKnownUntilItRunsOut() {
        hear("token", new Bearer("token", START.plusSeconds(300).getEpochSecond()));
        now = START.plusSeconds(299);
        assertThat(tokens.identity("token")).isPresent();
        assertThat(tokens.identity("other")).isEmpty();
        now = START.plusSeconds(300);
        assertThat(tokens.identity("token")).isEmpty();
        now = START;
        assertThat(tokens.identity("token")).as("forgotten for good").isEmpty();
    }

    @Test
    void theIdentityOfASessionIsNotKept() {
        hear("access", new Bearer("identity-token", START.plusSeconds(300).getEpochSecond()));
        hear("access", () -> "somebody");
        assertThat(tokens.identity("access")).isEmpty();
        assertThat(tokens.identity("identity-token")).isEmpty();
    }

    @Test
    void theRequestThatBroughtATokenIsNotKept() {
        var request = (RoutingContext) Proxy.newProxyInstance(
                RoutingContext.class.getClassLoader(), new Class<?>[] {RoutingContext.class}, (_, _, _) -> null);
        var bearer = new Bearer("token", START.plusSeconds(300).getEpochSecond());
        tokens.augment(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(bearer)
                                .addRole("broker")
                                .addCredential(new AccessTokenCredential("token"))
                                .addAttribute("request", request)
                                .addAttribute("tenant-id", "Default")
                                .build(),
                        null)
                .await()
                .indefinitely();

        var known = tokens.identity("token").orElseThrow();
        assertThat(known.getAttributes()).containsOnlyKeys("tenant-id");
        assertThat(known.getRoles()).containsExactly("broker");
        assertThat(known.getPrincipal()).isSameAs(bearer);
    }

    @Test
    void veryManyTokensDoNotFillTheMemory() {
        for (int i = 0; i < 10_000; i++) {
            hear("short" + i, new Bearer("short" + i, START.plusSeconds(60).getEpochSecond()));
        }
        now = START.plus(Duration.ofMinutes(2));
        hear("next", new Bearer("next", now.plusSeconds(60).getEpochSecond()));
        assertThat(tokens.identity("next")).isPresent();
        now = START;
        assertThat(tokens.identity("short1")).as("made room").isEmpty();
    }

    private void hear(String credential, Principal principal) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addCredential(new AccessTokenCredential(credential))
                .build();
        tokens.augment(identity, null).await().indefinitely();
    }

    private record Bearer(String token, long until) implements JsonWebToken {
        @Override
        public String getName() {
            return "bora";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T)
                    switch (claim) {
                        case "raw_token" -> token;
                        case "exp" -> until;
                        default -> null;
                    };
        }
    }
}
