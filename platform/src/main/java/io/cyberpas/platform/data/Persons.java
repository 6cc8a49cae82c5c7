package io.cyberpas.platform.data;

/** Counts of persons, as people tell them. */
public final class Persons {

    /** Most that are believed: more than there are people. */
    public static final long MOST = 10_000_000_000L;

    private Persons() {}
}
