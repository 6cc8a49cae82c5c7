package io.cyberpas.quote.risk;

import java.util.List;

/**
 * How well a company is protected.
 *
 * @param prevention score for prevention, 0 to 100, higher is better
 * @param detection score for detection, 0 to 100
 * @param response score for response, 0 to 100
 * @param externalRating external security rating, 0 to 100
 * @param grade the grade that follows
 * @param reasons why it is not LOW; empty if it is
 * @param gradingVersion the grading it was made with
 */
public record RiskAssessment(
        int prevention,
        int detection,
        int response,
        int externalRating,
        Grade grade,
        List<GradeReason> reasons,
        String gradingVersion) {

    /** Keeps its own copy of the reasons. */
    public RiskAssessment {
        reasons = List.copyOf(reasons);
    }
}
