package io.cyberpas.claims.coverage;

/** What the provisional review of the cover looks at, each time all of it. */
public enum CoverCheck {
    /** The event that the part asks for: claim made, discovery, or occurrence. */
    TRIGGER,
    /** No wrongful act before the retroactive date. */
    RETROACTIVE_DATE,
    /** Within the period of the policy. */
    PERIOD,
    /** Nothing the insured knew before the policy began. */
    PRIOR_KNOWLEDGE,
    /** Longer than the waiting period, where the loss is an interruption. */
    WAITING_PERIOD
}
