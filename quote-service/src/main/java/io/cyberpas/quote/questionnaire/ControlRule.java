package io.cyberpas.quote.questionnaire;

import io.cyberpas.quote.tariff.Control;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a control of the tariff counts as present.
 *
 * @param control the control
 * @param presentIf what the answers must say
 * @param validUntil code of the question for the last day of validity, if the control is a certificate
 */
public record ControlRule(
        Control control, Condition presentIf, @Nullable String validUntil) {

    /** @throws IllegalArgumentException if the control or its condition is missing */
    public ControlRule {
        if (control == null || presentIf == null) {
            throw new IllegalArgumentException("a control and when it is present must be given");
        }
    }

    /** Whether the control is present on a day. */
    boolean isPresent(Answers answers, LocalDate on) {
        return presentIf.holds(answers) && (validUntil == null || isValid(answers.date(validUntil), on));
    }

    private static boolean isValid(Optional<LocalDate> until, LocalDate on) {
        return until.isPresent() && !until.get().isBefore(on);
    }
}
