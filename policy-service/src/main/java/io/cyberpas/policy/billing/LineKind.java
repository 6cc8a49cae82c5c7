package io.cyberpas.policy.billing;

/** What a line of an invoice is for. */
public enum LineKind {
    PREMIUM,
    TAX,
    LEVY,
    /** For paying by instalments. */
    CHARGE
}
