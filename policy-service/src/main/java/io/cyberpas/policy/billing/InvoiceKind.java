package io.cyberpas.policy.billing;

/** What an invoice asks for. */
public enum InvoiceKind {
    /** A share of the premium with which the policy began. */
    INSTALMENT,
    /** Premium that a later change of the policy brought. */
    ADDITIONAL
}
