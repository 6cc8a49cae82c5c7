package io.cyberpas.claims.recovery;

/** Why somebody else bears a loss. */
public enum RecoveryGround {
    /** The insured's rights against whoever caused the loss, which pass to the insurer as far as it paid. */
    SUBROGATION,
    /** The share of reinsurers. */
    REINSURANCE,
    /** What is left of things that were paid for. */
    SALVAGE,
    /** The share of other insurers of the same loss. */
    CONTRIBUTION,
    /** Retention that the insurer paid to third parties in the insured's place. */
    DEDUCTIBLE,
    /** An advance for which cover failed. */
    ADVANCE_REFUND,
    /** Money that was paid without being due. */
    UNDUE_PAYMENT
}
