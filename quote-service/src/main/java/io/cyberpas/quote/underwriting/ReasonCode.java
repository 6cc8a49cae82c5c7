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
    /** The external security rating is below what anybody insures. */
    EXTERNAL_RATING_TOO_LOW(true);

    private final boolean declines;

    ReasonCode(boolean declines) {
        this.declines = declines;
    }

    /** Whether the reason declines the risk; otherwise it refers it to an underwriter. */
    public boolean declines() {
        return declines;
    }
}
