package io.cyberpas.claims.roster.file;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line. It never repeats what the line says: that is personal.
 *
 * @param line where it stands in the file, the header being line 1
 * @param field name of the column; empty where it is the whole line
 * @param first where the person stands already; null unless the line is a duplicate
 */
public record LineProblem(
        int line, String field, RosterFault fault, @Nullable Place first) {

    /**
     * A line of a file.
     *
     * @param roster number of the file within the demand, from 1
     */
    public record Place(int roster, int line) {}

    /** A fault of the line itself. */
    public static LineProblem of(int line, String field, RosterFault fault) {
        return new LineProblem(line, field, fault, null);
    }
}
