package io.cyberpas.claims.coverage;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exclusion of the wording, used for awareness within [effectiveFrom, effectiveTo).
 *
 * @param clause what a letter quotes where it applies, wholly or in part, or is written back
 * @param burden on whom the proof lies
 * @param writesBack whether a clause of the policy can give the cover back
 * @param particulars what has to be said where it does not simply not apply
 * @param source V read in the source, S secondary, R recalled, P own proposal
 */
public record Exclusion(
        String code,
        Bilingual title,
        Bilingual question,
        Bilingual clause,
        Burden burden,
        boolean writesBack,
        List<Particular> particulars,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Source source) {

    public Exclusion {
        particulars = List.copyOf(particulars);
    }

    /** Who has to prove that the exclusion applies, or does not. */
    public enum Burden {
        INSURER,
        INSURED
    }

    /**
     * A question below the exclusion.
     *
     * @param options what may be answered to {@link Kind#ONE_OF}; empty for any other
     */
    public record Particular(String code, Bilingual label, Kind kind, List<String> options) {

        public Particular {
            options = List.copyOf(options);
        }

        /** What an answer looks like. */
        public enum Kind {
            TEXT,
            DAY,
            YES_NO,
            ONE_OF
        }

        /** What is allowed where the answer is not; null where it is allowed. */
        @Nullable
        String objection(@Nullable String answer) {
            if (answer == null || answer.isBlank()) {
                return "an answer";
            }
            return switch (kind) {
                case TEXT -> answer.length() <= 1000 ? null : "up to 1000 characters";
                case DAY ->
                    answer.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") ? null : "a day such as 2026-12-18";
                case YES_NO -> answer.equals("true") || answer.equals("false") ? null : "true, false";
                case ONE_OF -> options.contains(answer) ? null : String.join(", ", options);
            };
        }
    }

    boolean isEffectiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || day.isBefore(effectiveTo));
    }
}
