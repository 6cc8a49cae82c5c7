package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One exclusion of the wording, used for awareness within [effectiveFrom, effectiveTo).
 *
 * @param burden on whom the proof lies
 * @param source V read in the source, S secondary, R recalled, P own proposal
 */
public record Exclusion(
        String code,
        Wording title,
        Wording question,
        Burden burden,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source) {

    /** Who has to prove that the exclusion applies, or does not. */
    public enum Burden {
        INSURER,
        INSURED
    }

    boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }
}
