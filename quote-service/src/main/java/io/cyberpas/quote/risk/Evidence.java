package io.cyberpas.quote.risk;

import io.cyberpas.platform.cvss.CvssSeverity;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Measure;
import io.cyberpas.quote.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;

/**
 * What a grade rests on.
 *
 * @param scores score of each measure from the questionnaire, 0 to 100
 * @param externalRating external security rating, 0 to 100
 * @param findings what scans and tests found
 * @param declaresKnownExploited whether the questionnaire itself declares an open vulnerability that is known to be exploited
 * @param pastIncidents incidents in the years that the questionnaire asks for
 */
public record Evidence(
        Map<Measure, Integer> scores,
        int externalRating,
        List<Finding> findings,
        boolean declaresKnownExploited,
        int pastIncidents) {

    /** Keeps its own copies, and refuses evidence that lacks a score. */
    public Evidence {
        scores = Map.copyOf(scores);
        findings = List.copyOf(findings);
        for (Measure measure : Measure.values()) {
            if (!scores.containsKey(measure)) {
                throw new IllegalArgumentException("there is no score for " + measure);
            }
        }
    }

    /** What a company has answered, and what others found. */
    public static Evidence of(
            Questionnaire questionnaire, Answers answers, int externalRating, List<Finding> findings) {
        return new Evidence(
                questionnaire.scores(answers),
                externalRating,
                findings,
                questionnaire.declaresKnownExploited(answers),
                questionnaire.pastIncidents(answers));
    }

    /** Open findings that are known to be exploited; what the questionnaire declares counts as one if no scan shows it. */
    int openKnownExploited() {
        int found =
                (int) findings.stream().filter(Finding::isOpenKnownExploited).count();
        return declaresKnownExploited ? Math.max(found, 1) : found;
    }

    int openCritical() {
        return (int) findings.stream()
                .filter(finding -> finding.isOpen(CvssSeverity.CRITICAL))
                .count();
    }
}
