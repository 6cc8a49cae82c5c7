package io.cyberpas.local;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;

/** Waits until parts are ready to work. */
final class Readiness {
    private static final long GLANCE_MILLIS = 50;
    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);

    private final SuiteOptions options;
    private final Addresses addresses;
    private final Progress progress;

    Readiness(SuiteOptions options, Addresses addresses, Progress progress) {
        this.options = options;
        this.addresses = addresses;
        this.progress = progress;
    }

    /**
     * Returns once all parts are ready.
     *
     * @throws SuiteFailure if one of them ends or takes too long
     */
    void await(Set<Part> parts, Function<Part, Child> children) {
        Set<Part> waiting = EnumSet.copyOf(parts);
        Duration reported = Duration.ZERO;
        while (!waiting.isEmpty()) {
            Duration longest = Duration.ZERO;
            for (Iterator<Part> rest = waiting.iterator(); rest.hasNext(); ) {
                Part part = rest.next();
                Child child = children.apply(part);
                if (isReady(part, child)) {
                    progress.ready(part, child.age());
                    rest.remove();
                } else if (child.age().compareTo(longest) > 0) {
                    longest = child.age();
                }
            }
            if (longest.minus(reported).compareTo(REPORT_EVERY) >= 0) {
                reported = longest;
                waiting.forEach(
                        part -> progress.waiting(part, children.apply(part).age()));
            }
            Stopping.pause(GLANCE_MILLIS);
        }
    }

    private boolean isReady(Part part, Child child) {
        if (!child.process().isAlive()) {
            throw child.ended();
        }
        boolean ready =
                part == Part.POSTGRESQL ? new Databases(addresses).areReady() : Health.isGood(addresses.health(part));
        if (!ready && child.age().compareTo(options.patience()) > 0) {
            throw child.late();
        }
        return ready;
    }
}
