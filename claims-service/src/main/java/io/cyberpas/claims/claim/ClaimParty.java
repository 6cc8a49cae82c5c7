package io.cyberpas.claims.claim;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a stake in a claim, so that whoever works on it should not stand close to them.
 *
 * @param businessNumber its Korean business registration number, where it is known
 */
public record ClaimParty(Stake stake, String name, @Nullable String businessNumber) {

    /** What somebody has to do with a claim. */
    public enum Stake {
        INSURED,
        NOTIFIER,
        BROKER,
        /** Who demands something of the insured, or sues. */
        CLAIMANT,
        /** Who may have to pay for the loss, or gave cause to it. */
        LIABLE_PARTY,
        /** A bank or platform whose records the claim rests on. */
        INSTITUTION,
        /** Another firm that is appointed to the claim. */
        APPOINTED_FIRM
    }

    /** Somebody of whom the name alone is known. */
    public static ClaimParty of(Stake stake, String name) {
        return new ClaimParty(stake, name, null);
    }
}
