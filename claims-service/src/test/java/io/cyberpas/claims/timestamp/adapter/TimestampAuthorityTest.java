package io.cyberpas.claims.timestamp.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.timestamp.TestAuthority;
import io.cyberpas.claims.timestamp.Timestamp;
import io.cyberpas.claims.timestamp.TimestampCheck;
import io.cyberpas.platform.problem.UnavailableException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TimestampAuthorityTest {

    private static final String HEAD = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static TestAuthority authority;
    private static TestAuthority stranger;

    @BeforeAll
    static void start() {
        authority = TestAuthority.start("Korea Time");
        stranger = TestAuthority.start("Somebody");
    }

    @AfterAll
    static void stop() {
        authority.close();
        stranger.close();
    }

    @Test
    void stampsAndProvesTheTimeOfAValue() {
        Timestamp stamp = trusting(authority).stamp(HEAD);

        assertThat(stamp.at()).isCloseTo(Instant.now(), Assertions.within(1, ChronoUnit.MINUTES));
        assertThat(stamp.authority()).isEqualTo("CN=Korea Time");
        TimestampCheck check = trusting(authority).check(stamp.token(), HEAD);
        assertThat(check.holds()).isTrue();
        assertThat(check.at()).isEqualTo(stamp.at());
    }

    @Test
    void provesNothingOfAnotherValueOrAfterAChange() {
        TimestampAuthority asked = trusting(authority);
        byte[] token = asked.stamp(HEAD).token();

        assertThat(asked.check(token, HEAD.replace('9', '8')).fault()).contains("another value");
        byte[] changed = token.clone();
        changed[changed.length - 1] ^= 1;
        assertThat(asked.check(changed, HEAD).holds()).isFalse();
        assertThat(asked.check("no token".getBytes(), HEAD).fault()).contains("no time-stamp token");
    }

    @Test
    void believesOnlyWhomItTrusts() {
        byte[] token = trusting(stranger).stamp(HEAD).token();

        assertThat(trusting(authority).check(token, HEAD).holds()).isFalse();
        var deceived =
                new TimestampAuthority(Optional.of(stranger.address()), Optional.of(authority.certificates()), SECOND);
        assertThatThrownBy(() -> deceived.stamp(HEAD)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void keepsVerifyingWithoutAnAuthorityToAsk() {
        byte[] token = trusting(authority).stamp(HEAD).token();
        var later = new TimestampAuthority(Optional.empty(), Optional.of(authority.certificates()), SECOND);

        assertThat(later.isAvailable()).isFalse();
        assertThat(later.check(token, HEAD).holds()).isTrue();
        assertThatThrownBy(() -> later.stamp(HEAD)).isInstanceOf(UnavailableException.class);
    }

    @Test
    void saysThatAnAuthorityDoesNotAnswer() throws IOException {
        URI nobody;
        try (var taken = new java.net.ServerSocket(0)) {
            nobody = URI.create("http://localhost:" + taken.getLocalPort() + "/");
        }
        var asked = new TimestampAuthority(Optional.of(nobody), Optional.of(authority.certificates()), SECOND);

        assertThatThrownBy(() -> asked.stamp(HEAD)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> new TimestampAuthority(Optional.of(nobody), Optional.empty(), SECOND))
                .hasMessageContaining("nobody to trust");
    }

    private static TimestampAuthority trusting(TestAuthority one) {
        return new TimestampAuthority(Optional.of(one.address()), Optional.of(one.certificates()), SECOND);
    }
}
