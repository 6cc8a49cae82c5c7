package io.cyberpas.claims.measure;

import java.time.Instant;
import java.util.List;

/**
 * What a feature's own tables tell of the process. Features implement it as CDI beans; each {@link Measure} is answered for by one of
 * them, for all claims of a time at once.
 */
public interface MeasureSource {

    /** The measures it answers for, of the claims notified in the time. */
    List<Sample> samples(Notified notified);

    /**
     * Which claims are measured.
     *
     * @param from the first instant of notices that count
     * @param to the first instant of notices that do not count any more
     * @param now when they are measured
     */
    record Notified(Instant from, Instant to, Instant now) {}

    /**
     * A measure as a query of one row a claim: {@code noticed}, when the loss was notified, and {@code value}, null where there is
     * none. Of a measure that is a share {@code value} is how many cases fulfil it, and {@code cases} how many there are.
     */
    record Sample(Measure measure, String query, List<Object> parameters) {

        /** A measure whose query has these parameters, in their order. */
        public static Sample of(Measure measure, String query, Object... parameters) {
            return new Sample(measure, query, List.of(parameters));
        }
    }
}
