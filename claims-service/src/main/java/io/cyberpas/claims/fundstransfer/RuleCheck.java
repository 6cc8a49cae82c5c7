package io.cyberpas.claims.fundstransfer;

/** What has to hold for a loss to be settled without a person, in the order in which people are told. */
public enum RuleCheck {
    /** An edition holds, and knows the product and the currency. */
    PRODUCT_KNOWN,
    /** Policy and person are covered on the day of the first transaction, beyond doubt. */
    COVER_IN_FORCE,
    /** Premium that was due came in. */
    PREMIUM_PAID,
    /** No more is claimed than the rule settles. */
    AMOUNT_SMALL,
    /** The limits of the person leave something. */
    LIMIT_LEFT,
    /** Told soon enough. */
    REPORTED_IN_TIME,
    /** Not more losses of the person than the rule allows. */
    FEW_LOSSES,
    /** The institution's record shows every transaction as it was told. */
    RECORD_COMPLETE,
    /** The record is the one of which the institution told the hash. */
    RECORD_GENUINE,
    /** Nobody else claims one of the transactions. */
    CLAIMED_ONCE,
    /** The signs of fraud stay below the score. */
    NO_FRAUD_SIGN,
    /** Reported to the police, where the rule asks for it. */
    POLICE_INFORMED,
    /** The claim is about nothing else, and nobody works on it yet. */
    RULE_ALONE,
    /** The gates, authorities and limits of the process let it through. */
    PROCESS_PASSED
}
