package io.cyberpas.policy.reinsurance;

/** Where the terms of a treaty come from, so that nobody takes a proposal for a contract. */
public enum Source {
    /** Verified: read in the contract. */
    V,
    /** Secondary: a report about it. */
    S,
    /** Recalled, not read. */
    R,
    /** Proposal of the authors of the file. */
    P
}
