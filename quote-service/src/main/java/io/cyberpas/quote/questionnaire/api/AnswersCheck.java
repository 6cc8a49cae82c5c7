package io.cyberpas.quote.questionnaire.api;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.tariff.Control;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a questionnaire says of answers. */
@Schema(name = "AnswersCheck")
record AnswersCheck(
        @Schema(description = "Whether a submission with these answers would be complete and right")
        boolean complete,

        @Schema(description = "Codes of the questions asked under these answers, in their order")
        List<String> asked,

        @Schema(description = "What is answered and wrong") List<FieldProblem> problems,

        @Schema(description = "What must be answered and is not")
        List<FieldProblem> missing,

        @Schema(description = "Controls of the tariff that count as present on the first day of cover")
        Set<Control> controls) {

    /** Answers, and the day on which certificates must be valid. */
    @Schema(name = "AnswersCheckRequest")
    record Request(
            @NotNull
            @Schema(
                    description =
                            "By the codes of the questions: true or false, number, text, ISO date, code, list of codes",
                    examples = "{\"MFA\": true, \"EMPLOYEES\": 320, \"CLOUD_PROVIDERS\": [\"AWS\", \"NAVER\"]}")
            Map<String, Object> answers,

            @Schema(description = "First day of cover; today if left out") @Nullable
            LocalDate coverFrom) {}

    static AnswersCheck of(Questionnaire questionnaire, Answers answers, LocalDate coverFrom) {
        List<FieldProblem> problems = questionnaire.problems(answers, coverFrom);
        List<FieldProblem> missing = questionnaire.missing(answers);
        return new AnswersCheck(
                problems.isEmpty() && missing.isEmpty(),
                questionnaire.asked(answers).stream().map(Question::code).toList(),
                problems,
                missing,
                questionnaire.controls(answers, coverFrom));
    }
}
