package io.cyberpas.quote.quote;

import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.quote.Release.Condition;
import io.cyberpas.quote.quote.Release.WantedAdjustment;
import io.cyberpas.quote.underwriting.JudgementRules;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a loading, a discount or a condition must look like. How far a person may go is a matter of authority. */
final class ReleaseRules {

    private static final BigDecimal LOWEST_PERCENT = BigDecimal.valueOf(-50);
    private static final BigDecimal HIGHEST_PERCENT = BigDecimal.valueOf(300);
    private static final int MOST = 20;

    private ReleaseRules() {}

    /**
     * Checks that exactly the figures are judged that the tariff lacks, and that all else can be.
     *
     * @throws InvalidInputException naming every field that cannot be
     */
    static void require(Release release, Quote quote, Edition edition, LocalDate today) {
        JudgementRules.requireComplete(
                release.judgedBy(""), quote.proposal().risk(), edition.product(), edition.tariff());
        require(release, today);
    }

    private static void require(Release release, LocalDate today) {
        FieldProblems problems = new FieldProblems();
        if (release.adjustments().size() > MOST) {
            problems.refuse("$.adjustments", "are too many", "up to " + MOST);
        }
        for (int i = 0; i < release.adjustments().size(); i++) {
            WantedAdjustment wanted = release.adjustments().get(i);
            if (wanted.percent().signum() == 0
                    || wanted.percent().compareTo(LOWEST_PERCENT) < 0
                    || wanted.percent().compareTo(HIGHEST_PERCENT) > 0) {
                problems.refuse(
                        "$.adjustments[%d].percent".formatted(i),
                        "is out of range",
                        "%s to %s, not 0".formatted(LOWEST_PERCENT, HIGHEST_PERCENT));
            }
        }
        if (release.conditions().size() > MOST) {
            problems.refuse("$.subjectivities", "are too many", "up to " + MOST);
        }
        for (int i = 0; i < release.conditions().size(); i++) {
            Condition condition = release.conditions().get(i);
            if (condition.dueOn().isBefore(today)) {
                problems.refuse(
                        "$.subjectivities[%d].dueOn".formatted(i), "must not lie in the past", today + " or later");
            }
        }
        if (!problems.toList().isEmpty()) {
            throw new InvalidInputException(problems.toList());
        }
    }
}
