package io.cyberpas.claims.claim;

/** Whose loss a coverage part answers for. */
public enum Side {
    /** The insured's own cost and loss of income. */
    FIRST_PARTY(ClaimStage.FIRST_PARTY_QUANTUM),
    /** What the insured owes to others. */
    THIRD_PARTY(ClaimStage.LIABILITY);

    private final ClaimStage assessedIn;

    Side(ClaimStage assessedIn) {
        this.assessedIn = assessedIn;
    }

    /** The stage in which loss of this side is assessed. */
    public ClaimStage assessedIn() {
        return assessedIn;
    }
}
