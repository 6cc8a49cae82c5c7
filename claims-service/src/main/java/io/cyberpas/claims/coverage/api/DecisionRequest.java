package io.cyberpas.claims.coverage.api;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.cyberpas.platform.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on one line. */
@Schema(name = "CoverageDecisionRequest")
record DecisionRequest(
        @NotNull @Schema(examples = "DATA_RESTORATION") CoveragePart part,

        @NotNull @Schema(examples = "COVERED") CoverageOutcome outcome,

        @NotNull @Schema(description = "Before retention; zero when denied")
        Money granted,

        @NotNull List<@NotNull @Valid AnswerRequest> exclusions,

        @NotBlank @Size(max = 8000) @Schema(description = "Text of the decision letter")
        String letter) {

    @Schema(name = "ExclusionAnswer")
    record AnswerRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "WAR")
            String code,

            @NotNull ExclusionAnswer.Answer answer,

            @NotBlank @Size(max = 1000) @Schema(examples = "No attribution to a state")
            String reason,

            @Schema(
                    description = "Needed unless it does not apply: answers to the questions below the exclusion",
                    examples = "{}")
            @Nullable
            Map<String, @NotNull @Size(max = 1000) String> particulars) {}

    CoverageDecision.Draft draft() {
        var answers = exclusions.stream()
                .map(each -> new ExclusionAnswer(
                        each.code(),
                        each.answer(),
                        each.reason().strip(),
                        each.particulars() == null ? Map.of() : each.particulars()))
                .toList();
        return new CoverageDecision.Draft(part, outcome, granted, answers, letter.strip());
    }
}
