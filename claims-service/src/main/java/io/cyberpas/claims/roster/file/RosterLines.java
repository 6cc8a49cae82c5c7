package io.cyberpas.claims.roster.file;

import java.util.List;

/** Takes what stands in a roster, line by line. */
public interface RosterLines {

    /** Where the next line without fault is written to. */
    VictimRows rows();

    /** A line without fault was written. */
    void written();

    /** A line has faults, and nothing of it was written. */
    void refused(List<LineProblem> problems);
}
