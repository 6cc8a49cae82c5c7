package io.cyberpas.policy.coverage;

/** Whose loss a coverage part pays: the insured's own, or what the insured owes to others. */
public enum CoverageSide {
    FIRST_PARTY,
    THIRD_PARTY
}
