package io.cyberpas.claims.intake;

import org.jspecify.annotations.Nullable;

/**
 * How far an import is. Refused lines and duplicates have their reason in the error file.
 *
 * @param linesRead of {@link NoticeImport#lines()}
 * @param imported became claims
 * @param duplicates had become claims before
 */
public record ImportProgress(NoticeImport file, int linesRead, int imported, int refused, int duplicates) {

    private static final int WHOLE = 100;

    /** Whole percent of the lines, rounded down. */
    public int percent() {
        return (int) ((long) linesRead * WHOLE / file.lines());
    }

    public @Nullable String failure() {
        return file.failure();
    }
}
