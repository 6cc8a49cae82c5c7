package io.cyberpas.claims.payment;

/** Why money is paid. */
public enum PaymentPurpose {
    /** On an assessed amount, as the decision on the part grants it. */
    SETTLEMENT,
    /** Crisis cost before the forensic report, set off against later payments of the part or claimed back. */
    ADVANCE
}
