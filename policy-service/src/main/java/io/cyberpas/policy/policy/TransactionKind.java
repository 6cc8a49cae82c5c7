package io.cyberpas.policy.policy;

/** What is done to a policy. Each is recorded once, with the premium it brings or returns. */
public enum TransactionKind {
    /** A policy was issued from an accepted quote. */
    NEW_BUSINESS,
    /** Terms changed from a day on. */
    ENDORSEMENT,
    /** Cover ended before its agreed end, because one side wished so. */
    CANCELLATION,
    /** Cover ended because the premium was not paid. */
    LAPSE,
    /** Cover that had ended goes on. */
    REINSTATEMENT,
    /** After the end, claims for what happened before may be reported for some time longer. */
    EXTENDED_REPORTING,
    /** A policy was issued to follow one that expires. */
    RENEWAL,
    /** A policy was issued in place of one that was ended for it. */
    REWRITE;

    /** Whether a policy can begin with it; a rewriting also ends the one that it replaces. */
    public boolean opensPolicy() {
        return this == NEW_BUSINESS || this == RENEWAL || this == REWRITE;
    }
}
