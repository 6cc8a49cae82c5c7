package io.cyberpas.policy.policy;

/** How the premium is reckoned that goes back when cover ends early. */
public enum ReturnBasis {
    /** The share of the days that are no longer covered. */
    PRO_RATA,
    /** The same, but the insurer keeps at least the minimum earned premium. */
    MINIMUM_EARNED,
    /** What the short-rate table leaves: more than pro rata is kept, because the policyholder wished to end. */
    SHORT_RATE,
    /** All of it: the policy counts as never begun. */
    FLAT
}
