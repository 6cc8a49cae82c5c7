package io.cyberpas.claims.experience;

import java.time.Instant;

/**
 * An anonymised edition of the pool: claims closed up to the end of a quarter that no edition before told, each alike to others in all that
 * could tell who it was.
 *
 * @param smallestGroup how many claims look alike at least
 * @param coarseness    the step of each attribute, 0 the finest
 * @param claims        closed up to then and not told before
 * @param leftOut       of these, because too few look like them
 * @param sha256        of the file
 */
public record PoolEdition(
        Quarter through,
        int smallestGroup,
        String coarseness,
        long claims,
        long leftOut,
        String sha256,
        String madeBy,
        Instant madeAt) {

    /** Claims in the file. */
    public long told() {
        return claims - leftOut;
    }
}
