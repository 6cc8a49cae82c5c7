package io.cyberpas.policy.group;

import org.jspecify.annotations.Nullable;

/**
 * How far an enrolment is. Lines are read once their block is done; refused lines and duplicates have their reason in the error file.
 *
 * @param linesRead  of {@link Enrolment#lines()}
 * @param enrolled   became members
 * @param refused    are not right
 * @param duplicates name members that are enrolled already
 */
public record EnrolmentProgress(Enrolment enrolment, int linesRead, int enrolled, int refused, int duplicates) {

    private static final int WHOLE = 100;

    /** Whole percent of the lines, rounded down. */
    public int percent() {
        return (int) ((long) linesRead * WHOLE / enrolment.lines());
    }

    /** Why it failed; null unless it did. */
    public @Nullable String failure() {
        return enrolment.failure();
    }

    /** Lines that have a reason in the error file. */
    public int withoutCover() {
        return refused + duplicates;
    }
}
