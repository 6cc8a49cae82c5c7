package io.cyberpas.quote.underwriting;

/** Why a risk is not quoted at once. */
public enum ReasonCode {
    /** Sales are above what the tariff has a base premium for. */
    SALES_ABOVE_TARIFF(false),
    /** More data subjects than the tariff has a factor for. */
    RECORDS_ABOVE_TARIFF(false),
    /** An option's limit is above what is quoted without an underwriter. */
    LIMIT_ABOVE_CAPACITY(false),
    /** A vulnerability that is known to be exploited is open. */
    KNOWN_EXPLOITED_VULNERABILITY_OPEN(false),
    /** The risk is neither low nor high. */
    GRADE_MEDIUM(false),
    /** The risk is high, and an underwriter has opened the segment to high risks. */
    GRADE_HIGH(false),
    /** The segment has accepted as much as it may in the year. */
    CAPACITY_EXHAUSTED(false),
    /** Another broker has a quote for the same insured and an overlapping period. */
    OTHER_BROKER(false),
    /** A name looks like one on a sanctions list. */
    SANCTIONS_HIT(false),
    /** The external security rating is below what anybody insures. */
    EXTERNAL_RATING_TOO_LOW(true),
    /** The segment is not open to risks of this grade; it may be, when there is capacity. */
    GRADE_CLOSED(true);

    private final boolean declines;

    ReasonCode(boolean declines) {
        this.declines = declines;
    }

    /** Whether the insurer keeps the reason from brokers. */
    public boolean isConfidential() {
        return this == SANCTIONS_HIT;
    }

    /** Whether the reason declines the risk; otherwise it refers it to an underwriter. */
    public boolean declines() {
        return declines;
    }
}
