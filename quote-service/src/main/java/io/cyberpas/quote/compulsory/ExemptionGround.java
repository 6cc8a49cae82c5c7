package io.cyberpas.quote.compulsory;

/** What a body may claim to be exempt from the duty to insure. Whether it exempts is said by the dated rule. */
public enum ExemptionGround {
    /** Public institution. */
    PUBLIC_INSTITUTION,
    /** Public-interest corporation. */
    PUBLIC_INTEREST_CORPORATION,
    /** Registered non-profit organisation. */
    REGISTERED_NON_PROFIT,
    /** Micro-business that has entrusted its processing of personal information to a processor which is itself insured. */
    MICRO_BUSINESS_WITH_INSURED_PROCESSOR,
    /** Insured, in mutual aid or with a reserve for the same liability under another law. */
    COVERED_UNDER_OTHER_LAW
}
