package io.cyberpas.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogExtractTest {

    @Test
    void errors_and_their_causes_are_shown_without_the_stack() {
        assertThat(LogExtract.of(List.of(
                        "10:00:00 INFO started",
                        "10:00:01 ERROR Failed to start",
                        "    at io.cyberpas.Somewhere(Somewhere.java:1)",
                        "Caused by: java.net.BindException: Address already in use",
                        "    at java.base/sun.nio.ch.Net.bind",
                        "10:00:02 INFO stopped")))
                .containsExactly(
                        "10:00:01 ERROR Failed to start", "Caused by: java.net.BindException: Address already in use");
    }

    @Test
    void of_a_line_of_json_only_the_messages_are_shown() {
        assertThat(LogExtract.of(
                        List.of("{\"level\":\"ERROR\",\"message\":\"Schema \\\"quote\\\" is broken\",\"pid\":1,"
                                + "\"exception\":{\"exceptionType\":\"X\",\"message\":\"no such table\"}}")))
                .containsExactly("Schema \"quote\" is broken; no such table");
    }

    @Test
    void a_log_without_errors_shows_its_last_lines() {
        List<String> lines =
                IntStream.rangeClosed(1, 20).mapToObj(i -> "line " + i).toList();

        assertThat(LogExtract.of(lines)).containsExactly("line 16", "line 17", "line 18", "line 19", "line 20");
        assertThat(LogExtract.of(List.of())).isEmpty();
    }

    @Test
    void long_lines_are_cut() {
        assertThat(LogExtract.of(List.of("ERROR " + "x".repeat(1000))).getFirst())
                .hasSizeLessThan(310);
    }
}
