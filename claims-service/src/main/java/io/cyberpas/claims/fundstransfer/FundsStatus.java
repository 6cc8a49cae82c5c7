package io.cyberpas.claims.fundstransfer;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a loss.
 *
 * <pre>
 * RECEIVED → SETTLED    every rule held: decided and paid without a person
 *          → REFERRED   one did not: a handler works on it
 * REFERRED → ASSESSED   a handler said what is recognised; may be corrected
 * SETTLED  → REFERRED   the policy's limit did not suffice after all
 *          → REVERSED   a manager found it wrong
 * REVERSED → ASSESSED   a handler said what is recognised instead
 * </pre>
 */
public enum FundsStatus {
    RECEIVED,
    REFERRED,
    ASSESSED,
    SETTLED,
    REVERSED;

    /** The states that may follow this one. */
    public Set<FundsStatus> successors() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(SETTLED, REFERRED);
            case REFERRED, ASSESSED -> EnumSet.of(ASSESSED);
            case SETTLED -> EnumSet.of(REFERRED, REVERSED);
            case REVERSED -> EnumSet.of(ASSESSED);
        };
    }
}
