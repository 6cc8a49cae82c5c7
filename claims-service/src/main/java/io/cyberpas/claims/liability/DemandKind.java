package io.cyberpas.claims.liability;

/** What third parties ask for. */
public enum DemandKind {
    /** Consolation money for each victim on a roster. */
    CONSOLATION_MONEY,
    /** Other damages of a named claimant. */
    DAMAGES,
    /** Cost of the insured's defence. */
    ATTORNEY_FEES,
    /** A fine, as far as it can be insured. */
    REGULATORY_FINE,
    /** Assessments of the payment card industry. */
    CARD_ASSESSMENT;

    /** Whether the demand is the sum of awards to the victims on a roster. */
    public boolean isByRoster() {
        return this == CONSOLATION_MONEY;
    }
}
