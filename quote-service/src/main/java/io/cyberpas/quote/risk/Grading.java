package io.cyberpas.quote.risk;

import io.cyberpas.quote.product.Source;
import io.cyberpas.quote.questionnaire.Measure;
import io.cyberpas.quote.risk.GradeReason.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dated version of the rules that grade a risk. The worst reason decides, unless several together weigh more.
 *
 * @param version name of this version, unique
 * @param effectiveFrom first day of cover it grades
 * @param scores what is asked of each measure's score
 * @param externalRating what is asked of the external security rating
 * @param criticalFindings how many open findings of critical severity are too many
 * @param knownExploitedFindings how many open findings known to be exploited are too many
 * @param pastIncidents how many incidents in the years asked for are too many
 * @param severalReasons how many reasons together make the grade HIGH
 */
public record Grading(
        String version,
        LocalDate effectiveFrom,
        Map<Measure, Floor> scores,
        Floor externalRating,
        Ceiling criticalFindings,
        Ceiling knownExploitedFindings,
        Ceiling pastIncidents,
        Several severalReasons) {

    /**
     * The more, the better.
     *
     * @param low from here on the grade is LOW
     * @param medium from here on it is MEDIUM, below HIGH; 0 if this alone never makes it HIGH
     * @param source where the figures come from
     */
    public record Floor(int low, int medium, Source source) {

        /** Refuses figures outside 0 to 100 and in the wrong order. */
        public Floor {
            if (medium < 0 || low > 100 || medium > low) {
                throw new IllegalArgumentException(
                        "medium from %d and low from %d must be 0 to 100, in this order".formatted(medium, low));
            }
        }

        Optional<GradeReason> reason(Code code, int observed) {
            if (observed >= low) {
                return Optional.empty();
            }
            return Optional.of(new GradeReason(code, observed >= medium ? Grade.MEDIUM : Grade.HIGH, observed, low));
        }
    }

    /**
     * The fewer, the better.
     *
     * @param medium from this number on the grade is MEDIUM
     * @param high from this number on it is HIGH
     * @param source where the figures come from
     */
    public record Ceiling(int medium, int high, Source source) {

        /** Refuses figures in the wrong order, or that even none would be too many. */
        public Ceiling {
            if (medium < 1 || high < medium) {
                throw new IllegalArgumentException(
                        "medium from %d and high from %d must be at least 1, in this order".formatted(medium, high));
            }
        }

        Optional<GradeReason> reason(Code code, int observed) {
            if (observed < medium) {
                return Optional.empty();
            }
            return Optional.of(new GradeReason(code, observed >= high ? Grade.HIGH : Grade.MEDIUM, observed, medium));
        }
    }

    /**
     * @param high from this number of reasons on the grade is HIGH
     * @param source where the figure comes from
     */
    public record Several(int high, Source source) {

        /** Refuses a number that is not several. */
        public Several {
            if (high < 2) {
                throw new IllegalArgumentException("%d is not several".formatted(high));
            }
        }
    }

    /** Refuses a grading that lacks a measure. */
    public Grading {
        scores = Map.copyOf(scores);
        for (Measure measure : Measure.values()) {
            if (!scores.containsKey(measure)) {
                throw new IllegalArgumentException("nothing is asked of the score for " + measure);
            }
        }
    }

    /** Grades the evidence, and says why the grade is not LOW if it is not. */
    public RiskAssessment assess(Evidence evidence) {
        List<GradeReason> reasons = new ArrayList<>(Stream.of(
                        score(Code.PREVENTION_SCORE, Measure.PREVENTION, evidence),
                        score(Code.DETECTION_SCORE, Measure.DETECTION, evidence),
                        score(Code.RESPONSE_SCORE, Measure.RESPONSE, evidence),
                        externalRating.reason(Code.EXTERNAL_RATING, evidence.externalRating()),
                        criticalFindings.reason(Code.CRITICAL_FINDINGS, evidence.openCritical()),
                        knownExploitedFindings.reason(Code.KNOWN_EXPLOITED_FINDINGS, evidence.openKnownExploited()),
                        pastIncidents.reason(Code.PAST_INCIDENTS, evidence.pastIncidents()))
                .flatMap(Optional::stream)
                .toList());
        if (reasons.size() >= severalReasons.high()) {
            reasons.add(new GradeReason(Code.SEVERAL_REASONS, Grade.HIGH, reasons.size(), severalReasons.high()));
        }
        return new RiskAssessment(
                evidence.scores().getOrDefault(Measure.PREVENTION, 0),
                evidence.scores().getOrDefault(Measure.DETECTION, 0),
                evidence.scores().getOrDefault(Measure.RESPONSE, 0),
                evidence.externalRating(),
                reasons.stream()
                        .map(GradeReason::grade)
                        .max(Comparator.naturalOrder())
                        .orElse(Grade.LOW),
                reasons,
                version);
    }

    private Optional<GradeReason> score(Code code, Measure measure, Evidence evidence) {
        Floor floor = Objects.requireNonNull(scores.get(measure));
        return floor.reason(code, evidence.scores().getOrDefault(measure, 0));
    }
}
