package io.cyberpas.quote.rating;

/** What is known of who is to be insured. */
public sealed interface Risk permits CompanyRisk, HouseholdRisk {

    /** How many have the limit, each for themselves: the persons of a household product, or one company. */
    default long limitHolders() {
        return this instanceof HouseholdRisk(long persons) ? persons : 1;
    }
}
