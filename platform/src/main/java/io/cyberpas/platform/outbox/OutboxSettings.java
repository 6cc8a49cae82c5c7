package io.cyberpas.platform.outbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of the outbox. */
@ConfigMapping(prefix = "cyberpas.outbox")
public interface OutboxSettings {
    /** How often to look for messages that are due, beside looking after each commit; {@code off} for never. */
    String every();

    /** How long a replica has a message to itself; longer than the slowest delivery. */
    Duration lease();

    /** Delay after the first failure; doubles with each further one. */
    Duration retryFirst();

    /** Longest delay. */
    Duration retryLongest();

    /** Longest time in which a topic is left alone because whoever it leads to does not answer; the first is {@link #retryFirst}. */
    Duration restLongest();

    /** How long delivered messages are kept. */
    Duration retention();
}
