package io.cyberpas.quote.questionnaire.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.questionnaire.Choice;
import io.cyberpas.quote.questionnaire.ControlRule;
import io.cyberpas.quote.questionnaire.DateRule;
import io.cyberpas.quote.questionnaire.DependencyKind;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.QuestionType;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.questionnaire.Section;
import io.cyberpas.quote.tariff.Control;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A questionnaire, whole. */
@Schema(name = "Questionnaire")
record QuestionnaireView(
        @Schema(examples = "standard-2026-01") String version,
        Bilingual title,
        List<SectionView> sections,

        @Schema(description = "When controls of the tariff count as present")
        List<ControlView> controls) {

    static QuestionnaireView of(Questionnaire questionnaire) {
        return new QuestionnaireView(
                questionnaire.version(),
                questionnaire.title(),
                questionnaire.sections().stream().map(SectionView::of).toList(),
                questionnaire.controlRules().stream().map(ControlView::of).toList());
    }

    /** A questionnaire among others. */
    @Schema(name = "QuestionnaireSummary")
    record Summary(
            String version,
            Bilingual title,

            @Schema(description = "Questions there are, asked always or not")
            int questions) {

        static Summary of(Questionnaire questionnaire) {
            return new Summary(
                    questionnaire.version(),
                    questionnaire.title(),
                    questionnaire.questions().size());
        }
    }

    /** Questions that belong together. */
    @Schema(name = "QuestionnaireSection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SectionView(
            String code, Bilingual title, @Nullable Bilingual hint, List<QuestionView> questions) {

        static SectionView of(Section section) {
            return new SectionView(
                    section.code(),
                    section.title(),
                    section.hint(),
                    section.questions().stream().map(QuestionView::of).toList());
        }
    }

    /** A question. */
    @Schema(name = "Question")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionView(
            @Schema(description = "Name of its answer", examples = "MFA")
            String code,

            QuestionType type,
            Bilingual label,
            @Nullable Bilingual hint,

            @Schema(description = "Whether a submission must answer it, where it is asked")
            boolean required,

            @Schema(
                    description = "Field of the submission that answers it; such a question is not among the answers",
                    examples = "insured.annualSales")
            @Nullable
            String bind,

            @Schema(description = "What may be chosen") List<Choice> choices,

            @Schema(description = "Lowest number") @Nullable BigDecimal min,

            @Schema(description = "Highest number") @Nullable
            BigDecimal max,

            @Schema(description = "Most characters") @Nullable
            Integer maxLength,

            @Nullable DateRule dateRule,

            @Schema(description = "When it is asked; always if left out") @Nullable
            ConditionView askedIf,

            @Schema(description = "What its answer names that others depend on as well", examples = "CLOUD") @Nullable
            DependencyKind dependency) {

        static QuestionView of(Question question) {
            Binding bind = question.bind();
            return new QuestionView(
                    question.code(),
                    question.type(),
                    question.label(),
                    question.hint(),
                    question.required(),
                    bind == null ? null : bind.path(),
                    question.choices(),
                    question.min(),
                    question.max(),
                    question.maxLength(),
                    question.dateRule(),
                    ConditionView.of(question.askedIf()),
                    question.dependency());
        }
    }

    /** When a control counts as present. */
    @Schema(name = "ControlRule")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ControlView(
            Control control,
            @Nullable ConditionView presentIf,

            @Schema(description = "Question for the last day of validity") @Nullable
            String validUntil) {

        static ControlView of(ControlRule rule) {
            return new ControlView(rule.control(), ConditionView.of(rule.presentIf()), rule.validUntil());
        }
    }
}
