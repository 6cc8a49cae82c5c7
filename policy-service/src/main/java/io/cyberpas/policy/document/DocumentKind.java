package io.cyberpas.policy.document;

/** The documents that a policy has. */
public enum DocumentKind {
    /** What is insured, of a version of the policy. */
    SCHEDULE,
    /** That the duty to insure is met, of a version of a compulsory policy. */
    CERTIFICATE,
    /** The clauses that hold, of a version of the policy. */
    WORDING,
    /** What a transaction changed. */
    ENDORSEMENT,
    /** That a transaction ended cover early. */
    CANCELLATION_NOTICE,
    /** That a transaction put cover into force again. */
    REINSTATEMENT_NOTICE,
    /** That the policy expires, and what is offered to follow it. */
    RENEWAL_NOTICE,
    /** What is to be paid. */
    INVOICE;

    /** Whether it is about a version of the policy. */
    public boolean isOfVersion() {
        return this == SCHEDULE || this == CERTIFICATE || this == WORDING;
    }

    /** Whether it is about a transaction. */
    public boolean isOfTransaction() {
        return this == ENDORSEMENT || this == CANCELLATION_NOTICE || this == REINSTATEMENT_NOTICE;
    }
}
