package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static final SuiteOptions USUAL = SuiteOptions.of(Path.of("/project"));

    private static SuiteOptions options(String... arguments) {
        return CommandLine.parse(List.of(arguments), USUAL).options();
    }

    @Test
    void without_options_everything_is_as_documented() {
        SuiteOptions options = options("up");

        assertThat(options.ports().of(Port.POSTGRES)).isEqualTo(5442);
        assertThat(options.ports().of(Port.KEYCLOAK)).isEqualTo(8080);
        assertThat(options.ports().of(Port.QUOTE)).isEqualTo(8081);
        assertThat(options.ports().of(Port.CLAIMS_MANAGEMENT)).isEqualTo(9083);
        assertThat(options.runDirectory()).isEqualTo(Path.of("/project/deploy/local/run"));
    }

    @Test
    void an_offset_moves_every_port_but_those_that_are_named() {
        Ports ports = options("up", "--port-offset", "1", "--claims-port=9999").ports();

        assertThat(ports.of(Port.QUOTE)).isEqualTo(8082);
        assertThat(ports.of(Port.POLICY)).isEqualTo(8083);
        assertThat(ports.of(Port.CLAIMS)).isEqualTo(9999);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(5443);
    }

    @Test
    void two_ports_may_swap_their_numbers() {
        Ports ports =
                options("up", "--quote-port", "8082", "--policy-port", "8081").ports();

        assertThat(ports.of(Port.QUOTE)).isEqualTo(8082);
        assertThat(ports.of(Port.POLICY)).isEqualTo(8081);
    }

    @Test
    void folder_and_patience_are_options() {
        SuiteOptions options = options("up", "--run-dir", "/elsewhere", "--patience=30");

        assertThat(options.runDirectory()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.patience()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_deletion_is_confirmed_beforehand_only_by_yes() {
        assertThat(CommandLine.parse(List.of("reset"), USUAL).confirmed()).isFalse();
        assertThat(CommandLine.parse(List.of("reset", "--yes"), USUAL).confirmed())
                .isTrue();
    }

    @Test
    void what_is_wrong_is_said_in_one_line_that_names_the_option() {
        assertThatThrownBy(() -> options()).hasMessage("A command is missing.");
        assertThatThrownBy(() -> options("up", "--quote-prot", "1")).hasMessageContaining("--quote-prot");
        assertThatThrownBy(() -> options("up", "--quote-port")).hasMessage("--quote-port needs a value.");
        assertThatThrownBy(() -> options("up", "--quote-port", "x")).hasMessage("--quote-port needs a number, not x.");
        assertThatThrownBy(() -> options("up", "--quote-port", "0")).hasMessageContaining("--quote-port");
        assertThatThrownBy(() -> options("up", "--port-offset", "60000")).hasMessageContaining("between 1 and 65535");
        assertThatThrownBy(() -> options("up", "--quote-port", "8082"))
                .hasMessage("--quote-port and --policy-port are both 8082.");
    }
}
