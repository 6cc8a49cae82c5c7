package io.cyberpas.quote.rating;

/**
 * Private persons to be insured.
 *
 * @param persons how many: one, or all members of a platform
 */
public record HouseholdRisk(long persons) implements Risk {

    /** Refuses a risk without a person. */
    public HouseholdRisk {
        if (persons < 1) {
            throw new IllegalArgumentException("at least one person must be insured, not " + persons);
        }
    }
}
