package io.cyberpas.quote.quote;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a quote stands.
 *
 * <pre>
 * DRAFT ──► SUBMITTED ──────────────► QUOTED ──► ACCEPTED ──► BOUND
 *   │           │ └──► REFERRED ──────┘ │ │
 *   │           │       │  │  │         │ └────► EXPIRED
 *   │           │       │  │  └─────────┼──────► EXPIRED
 *   │           ├───────┼──┴────────────┼──────► DECLINED
 *   └───────────┴───────┴───────────────┴──────► WITHDRAWN
 * REFERRED, QUOTED, DECLINED, WITHDRAWN, EXPIRED ──► DRAFT, as a new revision
 * </pre>
 */
public enum QuoteStatus {
    /** Being filled in. */
    DRAFT,
    /** Handed in, not yet assessed. */
    SUBMITTED,
    /** Waits for an underwriter. */
    REFERRED,
    /** Priced, open for acceptance. */
    QUOTED,
    /** Not insured as it is. */
    DECLINED,
    /** One option was accepted; the policy is being issued. */
    ACCEPTED,
    /** A policy stands. */
    BOUND,
    /** Taken back by the broker or the underwriter. */
    WITHDRAWN,
    /** Not accepted in time. */
    EXPIRED;

    /** The states that can follow. */
    public Set<QuoteStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(QUOTED, REFERRED, DECLINED, WITHDRAWN);
            case REFERRED -> EnumSet.of(QUOTED, DECLINED, WITHDRAWN, EXPIRED, DRAFT);
            case QUOTED -> EnumSet.of(ACCEPTED, WITHDRAWN, EXPIRED, DRAFT);
            case ACCEPTED -> EnumSet.of(BOUND);
            case DECLINED, WITHDRAWN, EXPIRED -> EnumSet.of(DRAFT);
            case BOUND -> EnumSet.noneOf(QuoteStatus.class);
        };
    }

    /** Whether that state can follow. */
    public boolean canBecome(QuoteStatus next) {
        return successors().contains(next);
    }
}
