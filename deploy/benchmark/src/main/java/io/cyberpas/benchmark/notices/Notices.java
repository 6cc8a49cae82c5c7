package io.cyberpas.benchmark.notices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Notices of loss, each under another policy until all had one: {@code notice.json} with policy, days and number filled in. */
final class Notices {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final AtomicLong next = new AtomicLong();
    private final List<String> policies;
    private final String template;

    /** The insureds became aware yesterday of what began three days before. */
    Notices(List<String> policies, Clock clock) {
        this.policies = List.copyOf(policies);
        Instant aware = clock.instant().minus(Duration.ofDays(1));
        try (InputStream file = Notices.class.getResourceAsStream("/notices/notice.json")) {
            template = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("AWARE_AT", aware.toString())
                    .replace(
                            "OCCURRED_ON",
                            LocalDate.ofInstant(aware, SEOUL).minusDays(3).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next one. */
    byte[] next() {
        long number = next.getAndIncrement();
        return template.replace("POLICY", policies.get((int) (number % policies.size())))
                .replace("NUMBER", Long.toString(number))
                .getBytes(StandardCharsets.UTF_8);
    }
}
