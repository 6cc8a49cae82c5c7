package io.cyberpas.quote.rating;

/** The steps from base premium to premium, in their order. */
public enum StepCode {
    /** Premium of all parts for the base limit, by annual sales. */
    BASE,
    /** Limit of the part for one person, which household premiums are a share of. */
    SUM_INSURED,
    /** Premium of one person and year as a share of the limit. */
    RATE,
    /** How many persons are insured. */
    PERSONS,
    /** Share of the part. */
    PART_WEIGHT,
    /** Factor of the industry. */
    INDUSTRY,
    /** Factor of the number of data subjects. */
    RECORDS,
    /** Increased-limit factor of the part's limit. */
    LIMIT,
    /** Retention factor at the part's limit. */
    RETENTION,
    /** All controls together, bounded. */
    CONTROLS,
    /** Factor of the external security rating. */
    EXTERNAL_RATING,
    /** Days of cover in relation to a full year. */
    TERM,
    /** The insurer's share of each loss, where the insured retains one. */
    INSURERS_SHARE,
    /** A loading or discount; discounts stand before the minimum, loadings after it. */
    ADJUSTMENT,
    /** Raised in proportion, so that all parts together reach the minimum premium. */
    MINIMUM,
    /** The one place where a premium is rounded. */
    ROUNDING
}
