package io.cyberpas.local;

import java.time.Duration;
import java.util.Locale;

/** Durations for people. */
final class Seconds {
    private static final double MILLIS = 1000.0;

    private Seconds() {}

    /** Such as {@code 3.4 s}. */
    static String of(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS);
    }
}
