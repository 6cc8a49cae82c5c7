package io.cyberpas.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What all measurements of rows share. */
class WrittenRowsTest {

    @Test
    void identities_are_replaced_wherever_they_stand() {
        Text text = Text.of("premium of P-1 (P-1)", Pattern.compile("P-1"), Map.of("P-1", 0));
        assertThat(text).isNotNull();
        assertThat(String.valueOf(text == null ? null : text.with("P-2"))).isEqualTo("premium of P-2 (P-2)");
    }

    @Test
    void identities_of_copies_have_the_form_of_those_read() {
        assertThat(Renaming.like("C-2026-000001", 17)).isEqualTo("C-2026-000017");
        assertThat(Renaming.like("0199d3a0-0000-7000-8000-000000000001", 17)).hasSize(36);
        assertThat(Renaming.like("\\x00ff", 17)).matches("\\\\x[0-9a-f]{64}");
    }

    @Test
    void options_are_read_and_a_wrong_one_is_named() {
        assertThat(Options.of("--connections=4").connections()).isEqualTo(4);
        assertThatThrownBy(() -> Options.of("--conections=4")).hasMessageContaining("--conections=4");
    }
}
