package io.cyberpas.claims.event;

import java.time.Instant;

/** A claim was put to an event or taken away; never edited. */
public record EventChange(String claimNumber, Verb verb, String reason, String by, Instant at) {

    /** What was done. */
    public enum Verb {
        ASSIGNED,
        REMOVED
    }
}
