package io.cyberpas.quote.risk;

/**
 * Why a grade is not LOW.
 *
 * @param code what was looked at
 * @param grade the grade that this alone makes
 * @param observed the score, rating or number found
 * @param threshold what would have been LOW: at least this score or rating, or fewer than this number
 */
public record GradeReason(Code code, Grade grade, int observed, int threshold) {

    /** What was looked at. */
    public enum Code {
        /** The score for prevention. */
        PREVENTION_SCORE,
        /** The score for detection. */
        DETECTION_SCORE,
        /** The score for response. */
        RESPONSE_SCORE,
        /** The external security rating. */
        EXTERNAL_RATING,
        /** Open findings of critical severity. */
        CRITICAL_FINDINGS,
        /** Open findings that are known to be exploited. */
        KNOWN_EXPLOITED_FINDINGS,
        /** Incidents in the years that the questionnaire asks for. */
        PAST_INCIDENTS,
        /** So many other reasons that together they weigh more than each. */
        SEVERAL_REASONS
    }
}
