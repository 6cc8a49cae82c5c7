package io.cyberpas.claims.liability;

/** Whether the claimants may demand anything at all. */
public enum ClaimantStanding {
    ESTABLISHED,
    CONTESTED,
    NONE
}
