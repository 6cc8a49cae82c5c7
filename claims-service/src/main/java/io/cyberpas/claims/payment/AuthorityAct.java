package io.cyberpas.claims.payment;

/** For what somebody has authority. */
public enum AuthorityAct {
    /** Approving a payment on an assessed amount. */
    PAYMENT,
    /** Approving an advance before the forensic report. */
    ADVANCE,
    /** Setting the reserve of a part and kind to a total. */
    RESERVE
}
