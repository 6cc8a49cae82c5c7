package io.cyberpas.claims.proceeding;

/** How far up a suit has come. */
public enum Instance {
    FIRST,
    SECOND,
    THIRD;

    /** The instance that an appeal leads to; the third has none above it. */
    Instance above() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND, THIRD -> THIRD;
        };
    }
}
