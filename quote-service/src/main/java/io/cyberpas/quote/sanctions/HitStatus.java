package io.cyberpas.quote.sanctions;

import java.util.EnumSet;
import java.util.Set;

/**
 * What people say of a hit. Only a cleared one does not block.
 *
 * <pre>
 * OPEN ──────► CLEARED
 *   │             ▲
 *   └► CONFIRMED ─┘
 * </pre>
 */
public enum HitStatus {
    /** Nobody has looked at it. */
    OPEN,
    /** It is somebody else, or no reason to refuse. */
    CLEARED,
    /** It is the listed one; what was screened stays blocked. */
    CONFIRMED;

    /** The states that can follow; a confirmation can turn out wrong. */
    public Set<HitStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLEARED, CONFIRMED);
            case CONFIRMED -> EnumSet.of(CLEARED);
            case CLEARED -> EnumSet.noneOf(HitStatus.class);
        };
    }

    /** Whether what was screened must not go on. */
    public boolean blocks() {
        return this != CLEARED;
    }
}
