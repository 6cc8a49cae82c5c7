package io.cyberpas.quote.desk;

import io.cyberpas.quote.quote.QuoteStatus;

/** While which states of a quote underwriter and broker write to each other. */
public final class Correspondence {

    private Correspondence() {}

    /** Whether underwriters ask: on what they have to decide on, and on what they have offered. */
    public static boolean isOpenFor(QuoteStatus status) {
        return switch (status) {
            case REFERRED, QUOTED -> true;
            case DRAFT, SUBMITTED, ACCEPTED, BOUND, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether an answer still helps: also while the broker works on a new revision. */
    public static boolean canBeAnswered(QuoteStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, REFERRED, QUOTED, ACCEPTED -> true;
            case BOUND, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }
}
