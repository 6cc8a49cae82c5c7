package io.cyberpas.policy.reinsurance;

/** Kinds of treaty, in the order in which they are applied: each works on what those before it have left. */
public enum TreatyKind {
    /** What a public body bears itself of its own risk, through its retention fund. */
    RETENTION_SHARE,
    /** What the government-backed pool takes. */
    POOL_SHARE,
    /** A fixed part of every risk. */
    QUOTA_SHARE,
    /** The part of a loss above a deductible, for each policy and event. */
    PER_RISK_EXCESS,
    /** The part of a loss above a deductible, for all policies that an event hits together. */
    PER_EVENT_EXCESS;

    /** Whether it takes the same part of premiums and losses. */
    public boolean isProportional() {
        return switch (this) {
            case RETENTION_SHARE, POOL_SHARE, QUOTA_SHARE -> true;
            case PER_RISK_EXCESS, PER_EVENT_EXCESS -> false;
        };
    }
}
