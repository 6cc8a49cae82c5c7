package io.cyberpas.claims.coverage.pages;

import io.cyberpas.claims.coverage.CheckFinding;
import io.cyberpas.claims.coverage.CoverCheck;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** How values of the cover look, and the choices of its forms. */
@TemplateExtension
class CoverageDisplay {

    private CoverageDisplay() {}

    static String tone(CoverageOutcome outcome) {
        return switch (outcome) {
            case COVERED -> "good";
            case PARTLY_COVERED -> "warn";
            case DENIED -> "bad";
        };
    }

    static String tone(CheckFinding.Finding finding) {
        return switch (finding) {
            case HOLDS -> "good";
            case IN_DOUBT -> "warn";
            case FAILS -> "bad";
        };
    }

    @TemplateExtension(namespace = "coverChoices")
    static List<CoverCheck> checks() {
        return List.of(CoverCheck.values());
    }

    @TemplateExtension(namespace = "coverChoices")
    static List<CheckFinding.Finding> findings() {
        return List.of(CheckFinding.Finding.values());
    }

    @TemplateExtension(namespace = "coverChoices")
    static List<CoverageOutcome> outcomes() {
        return List.of(CoverageOutcome.values());
    }

    @TemplateExtension(namespace = "coverChoices")
    static List<ExclusionAnswer.Answer> answers() {
        return List.of(ExclusionAnswer.Answer.values());
    }
}
