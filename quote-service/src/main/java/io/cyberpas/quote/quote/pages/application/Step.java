package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.questionnaire.Section;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way through an application.
 *
 * @param kind what it is about
 * @param slug its name in addresses
 * @param section the questions it asks, if it is about a section of the questionnaire
 */
public record Step(Kind kind, String slug, @Nullable Section section) {

    /** What a step is about. */
    public enum Kind {
        /** Who is to be insured and when. */
        INSURED,
        /** A section of the questionnaire. */
        SECTION,
        /** The external rating and what a scan found. */
        FINDINGS,
        /** Limits, retentions and coverage parts. */
        COVER,
        /** What is missing or wrong, and the submission. */
        REVIEW
    }

    static Step of(Kind kind) {
        return new Step(kind, kind.name().toLowerCase(Locale.ROOT), null);
    }

    static Step of(Section section) {
        return new Step(Kind.SECTION, section.code().toLowerCase(Locale.ROOT).replace('_', '-'), section);
    }
}
