package io.cyberpas.claims.claim;

/** What speaks against the cover of a line as of the day that its trigger asks for. */
public enum MatchDoubt {
    /** The policy was not in force on the day. */
    NOT_IN_FORCE,
    /** The policy was in force, but did not hold the part on the day. */
    PART_NOT_HELD,
    /** The trigger asks for the day of the incident, and it is not known. */
    OCCURRENCE_UNKNOWN,
    /** The incident began or went on outside the cover. */
    OCCURRED_PARTLY_OUTSIDE,
    /** The wrongful act lies before the retroactive date. */
    ACT_BEFORE_RETROACTIVE_DATE,
    /** The wrongful act began before the retroactive date and went on after it. */
    ACT_SPANS_RETROACTIVE_DATE,
    /** Extended reporting takes acts before the end of cover only, and this one came after it. */
    ACT_AFTER_COVER,
    /** Extended reporting: the act began before the end of cover and went on after it. */
    ACT_SPANS_END_OF_COVER
}
