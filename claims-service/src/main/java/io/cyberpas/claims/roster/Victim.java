package io.cyberpas.claims.roster;

import io.cyberpas.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A victim on a roster, masked.
 *
 * @param roster in which file of the demand they came, from 1
 * @param line on which line of it
 * @param category of the data that leaked; null if nobody says
 * @param award what they are awarded by the terms in force, or by themselves
 * @param hasOwnAward whether their line named it
 * @param account bank and last digits; null if none is known
 */
public record Victim(
        int roster,
        int line,
        String maskedName,
        @Nullable String category,
        boolean participates,
        Money award,
        boolean hasOwnAward,
        @Nullable String account) {

    /** By what the victim is named to others: file and line. */
    public String reference() {
        return roster + "-" + line;
    }
}
