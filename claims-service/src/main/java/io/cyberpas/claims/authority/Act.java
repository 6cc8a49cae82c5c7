package io.cyberpas.claims.authority;

/** On what somebody decides, and how many others can be made to agree to it. */
public enum Act {
    /** Setting the reserve of a part and kind to a total. */
    RESERVE(0, 0),
    /** Saying what is due of an invoice of the insured. */
    COST(0, 1),
    /** Granting cover, by what all lines of a claim are granted together. */
    COVERAGE(0, 1),
    /** Paying on an assessed amount. */
    PAYMENT(1, 9),
    /** Advancing crisis cost before the forensic report. */
    ADVANCE(1, 9),
    /** Settling a demand for no more than it was assessed at. */
    SETTLEMENT(1, 9),
    /** Settling a demand for more than it was assessed at. */
    SETTLEMENT_ABOVE_ASSESSMENT(1, 9),
    /** What a law firm may cost under a claim. */
    COUNSEL_BUDGET(1, 1),
    /** What is allowed of an invoice of a law firm. */
    COUNSEL_INVOICE(1, 1),
    /** What is given up of a recovery. */
    RECOVERY_WAIVER(0, 1);

    private final int least;
    private final int most;

    Act(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Whether so many confirmations can be asked for; an act of four eyes takes one at least. */
    boolean takes(int confirmations) {
        return least <= confirmations && confirmations <= most;
    }
}
