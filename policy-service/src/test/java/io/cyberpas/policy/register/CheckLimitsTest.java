package io.cyberpas.policy.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.problem.TooManyRequestsException;
import org.junit.jupiter.api.Test;

class CheckLimitsTest {

    @Test
    void oneClientWaitsAndAnotherDoesNot() {
        CheckLimits limits = new CheckLimits(3, 100);
        for (int i = 0; i < 3; i++) {
            limits.count("203.0.113.7");
        }
        assertThatThrownBy(() -> limits.count("203.0.113.7"))
                .isInstanceOf(TooManyRequestsException.class)
                .hasMessageContaining("try again in");
        assertThatCode(() -> limits.count("203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void allTogetherWaitWhenTheyAreMany() {
        CheckLimits limits = new CheckLimits(3, 5);
        for (int i = 0; i < 5; i++) {
            limits.count("203.0.113." + i);
        }
        assertThatThrownBy(() -> limits.count("203.0.113.9")).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void theAddressesOfOneNetworkAreOneClient() {
        assertThat(CheckLimits.client("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(CheckLimits.client("2001:db8:1:2:aa:bb:cc:dd"));
        assertThat(CheckLimits.client("2001:db8:1:2:3:4:5:6")).isNotEqualTo(CheckLimits.client("2001:db8:1:3:3:4:5:6"));
        assertThat(CheckLimits.client("203.0.113.7")).isEqualTo("203.0.113.7");
    }
}
