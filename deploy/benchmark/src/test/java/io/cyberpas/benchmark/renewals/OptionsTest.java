package io.cyberpas.benchmark.renewals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void lengths_of_runs_are_read() {
        assertThat(Options.of("--policies=100,2000", "--quotes=7"))
                .extracting(Options::policies, Options::quotes)
                .containsExactly(List.of(100, 2000), 7);
    }

    @Test
    void what_is_no_option_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of("--policy=1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of("--quotes=0"));
    }
}
