package io.cyberpas.claims.roster;

/**
 * How far a roster is loaded. Lines are read once their block is done.
 *
 * @param linesRead of {@link Roster#lines()}
 * @param added became victims
 * @param faulty have faults
 * @param duplicates name persons who are on the roster already
 */
public record RosterProgress(Roster roster, int linesRead, int added, int faulty, int duplicates) {

    private static final int WHOLE = 100;

    /** Whole percent of the lines, rounded down. */
    public int percent() {
        return (int) ((long) linesRead * WHOLE / roster.lines());
    }

    /** Whether it changes by itself. */
    public boolean isRunning() {
        return roster.status() == RosterStatus.RUNNING;
    }

    /** Whether somebody may let it go on. */
    public boolean mayResume() {
        return roster.status().successors().contains(RosterStatus.RUNNING);
    }

    /** Whether its victims may be taken off again. */
    public boolean mayBeWithdrawn() {
        return roster.status().successors().contains(RosterStatus.WITHDRAWN);
    }
}
