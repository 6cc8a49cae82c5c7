package io.cyberpas.quote.repricing;

/** What is out of the ordinary with the terms asked for. */
public enum TermsCode {
    /** There is no such quote, or no option of it was accepted, so that nothing stands that could be repriced. */
    NO_ACCEPTED_QUOTE(true),
    /** The product is not sold in the quote's currency on the day whose tariff is asked for. */
    PRODUCT_NOT_SOLD(true),
    /** An amount is in another currency than the quote. */
    CURRENCY_DIFFERS(true),
    /** Something is changed that the product's insureds do not have, such as the members of a company. */
    CHANGE_DOES_NOT_FIT(true),
    /** The cover is longer than the product is sold for. */
    COVER_TOO_LONG(true),
    /** A coverage part is not on offer. */
    PART_NOT_SOLD(true),
    /** A coverage part is left out that cannot be. */
    PART_MISSING(true),
    /** A part has a higher limit than the policy. */
    PART_LIMIT_ABOVE_LIMIT(true),
    /** A retention leaves nothing to insure. */
    RETENTION_NOT_BELOW_LIMIT(true),
    /** The law asks for a higher limit. */
    BELOW_STATUTORY_MINIMUM(true),
    /** The limit is above what anybody may release. */
    LIMIT_ABOVE_AUTHORITY(true),
    /** The limit is on the menu neither of the version sold nor of the quote's. */
    LIMIT_NOT_ON_MENU(false),
    /** A retention is on the menu neither of the version sold nor of the quote's. */
    RETENTION_NOT_ON_MENU(false),
    /** A part has a higher share of the limit than both versions offer. */
    PART_LIMIT_ABOVE_OFFER(false),
    /** A waiting period is shorter than both versions offer; the tariffs have no figure for it. */
    WAITING_PERIOD_BELOW_OFFER(false);

    private final boolean refuses;

    TermsCode(boolean refuses) {
        this.refuses = refuses;
    }

    /** Whether nothing can be sold on such terms; otherwise an underwriter decides. */
    public boolean refuses() {
        return refuses;
    }
}
