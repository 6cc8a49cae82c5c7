package io.cyberpas.claims.payment;

/** The catalogue of reasons for which a reserve moves. */
public enum ReserveCause {
    /** First estimate of a handler. */
    FIRST_ESTIMATE,
    /** The dated average of the part at this severity, taken over at triage. */
    TRIAGE_AVERAGE,
    /** What the forensic report found. */
    FORENSIC_FINDINGS,
    /** An invoice or another proof of loss came in. */
    PROOF_OF_LOSS,
    /** A third party made or changed a demand. */
    DEMAND,
    /** The decision on the cover. */
    DECISION,
    /** A settlement, award or judgment. */
    SETTLEMENT,
    /** Crisis cost is advanced. */
    ADVANCE,
    /** The loss developed otherwise than expected. */
    DEVELOPMENT,
    /** A mistake is put right. */
    CORRECTION,
    /** Nothing more is expected. */
    RELEASE
}
