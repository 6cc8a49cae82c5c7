package io.cyberpas.claims.fraud;

/** What makes it worth looking twice. */
public enum FraudSign {
    /** The insurer was told long after the insured became aware. */
    LATE_NOTICE,
    /** The incident came soon after the policy began. */
    SOON_AFTER_INCEPTION,
    /** An invoice is dated before the incident. */
    INVOICE_BEFORE_INCIDENT,
    /** Most invoices are over round amounts. */
    ROUND_AMOUNTS,
    /** The same invoice, by supplier, number and amount, stands on another claim. */
    DUPLICATE_INVOICE,
    /** A payee is paid on claims of other insureds too. */
    SHARED_PAYEE,
    /** Money goes to a bank account to which others are paid under another name. */
    SHARED_ACCOUNT,
    /** A supplier bears the name of the insured. */
    AFFILIATED_VENDOR,
    /** The loss assessed under a part comes close to its limit. */
    NEAR_LIMIT,
    /** Many claims under the policy within a year. */
    MANY_CLAIMS,
    /** The forensic report tells another course of time than the notice. */
    TIMELINE_CONTRADICTION
}
