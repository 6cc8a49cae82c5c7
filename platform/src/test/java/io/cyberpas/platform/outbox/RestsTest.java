package io.cyberpas.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestsTest {

    private static final Instant NOW = Instant.parse("2026-12-20T03:00:00Z");

    private final Rests rests = new Rests(Duration.ofSeconds(1), Duration.ofSeconds(15));

    @Test
    void a_topic_rests_longer_each_time_until_something_arrives() {
        Instant now = NOW;
        for (int seconds : new int[] {1, 2, 4, 8, 15, 15}) {
            var rest = rests.begin("limit.settle", now, 1);
            assertThat(rest.until()).isEqualTo(now.plusSeconds(seconds));
            now = rest.until();
        }
        rests.end("limit.settle");
        assertThat(rests.begin("limit.settle", now, 1)).isEqualTo(new Rests.Rest(1, now.plusSeconds(1)));
    }

    @Test
    void messages_that_fail_together_begin_one_rest() {
        assertThat(rests.begin("limit.settle", NOW, 1)).isNotNull();
        assertThat(rests.begin("limit.settle", NOW.plusMillis(5), 1)).isNull();
    }

    @Test
    void it_goes_on_resting_until_the_one_that_tries_arrives() {
        rests.begin("limit.settle", NOW, 1);
        assertThat(rests.over(NOW)).isEmpty();
        assertThat(rests.over(NOW.plusSeconds(1))).containsExactly("limit.settle");
        assertThat(rests.topics()).containsExactly("limit.settle");
        rests.end("limit.settle");
        assertThat(rests.topics()).isEmpty();
    }
}
