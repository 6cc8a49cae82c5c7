package io.cyberpas.claims.document;

/** Kinds of papers of a claim, each with those it is for in the ordinary case. */
public enum DocumentKind {
    /** That the notice arrived and who handles it. */
    ACKNOWLEDGEMENT(Audience.INSURED),
    /** That the insurer goes on without giving up what it may hold against the claim. */
    RESERVATION_OF_RIGHTS(Audience.INSURED),
    /** The decision on all lines. */
    COVERAGE_DECISION(Audience.INSURED),
    /** That the file is closed, and with what. */
    CLOSING(Audience.INSURED),
    /** Draft of a report to an authority. */
    AUTHORITY_NOTICE(Audience.DUTIES),
    /** Draft of a notice to the persons concerned. */
    SUBJECT_NOTICE(Audience.DUTIES),
    /** Draft of a publication for investors. */
    MARKET_DISCLOSURE(Audience.DUTIES),
    /** What others wrote, or what was sent outside of the suite. */
    CORRESPONDENCE(Audience.INSURER);

    private final Audience audience;

    DocumentKind(Audience audience) {
        this.audience = audience;
    }

    public Audience audience() {
        return audience;
    }

    /** Whether it comes in as a file; all others are printed. */
    public boolean isUploaded() {
        return this == CORRESPONDENCE;
    }
}
