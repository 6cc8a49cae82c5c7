package io.cyberpas.quote.questionnaire.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cyberpas.quote.questionnaire.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition on answers, in the words of the questionnaire's file: a question with what is wanted, or conditions together. */
@Schema(
        name = "AnswerCondition",
        description = "Either a question with one of is, includes, atLeast and answered, or one of all, any and not")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConditionView(
        @Schema(description = "Code of the question", examples = "REMOTE_WORK_DONE") @Nullable
        String question,

        @Schema(description = "The answer: true, false or the code of a choice", examples = "true") @Nullable
        Object is,

        @Schema(description = "A choice among the chosen ones") @Nullable
        String includes,

        @Schema(description = "Lowest number") @Nullable BigDecimal atLeast,

        @Schema(description = "Whether there must be an answer or none") @Nullable
        Boolean answered,

        @Nullable List<ConditionView> all,
        @Nullable List<ConditionView> any,
        @Nullable ConditionView not) {

    static @Nullable ConditionView of(@Nullable Condition condition) {
        return condition == null ? null : view(condition);
    }

    private static ConditionView view(Condition condition) {
        return switch (condition) {
            case Condition.Is(String question, Object is) ->
                new ConditionView(question, is, null, null, null, null, null, null);
            case Condition.Includes(String question, String choice) ->
                new ConditionView(question, null, choice, null, null, null, null, null);
            case Condition.AtLeast(String question, BigDecimal atLeast) ->
                new ConditionView(question, null, null, atLeast, null, null, null, null);
            case Condition.Answered(String question, boolean answered) ->
                new ConditionView(question, null, null, null, answered, null, null, null);
            case Condition.All(List<Condition> all) ->
                new ConditionView(null, null, null, null, null, views(all), null, null);
            case Condition.Any(List<Condition> any) ->
                new ConditionView(null, null, null, null, null, null, views(any), null);
            case Condition.Not(Condition not) -> new ConditionView(null, null, null, null, null, null, null, view(not));
        };
    }

    private static List<ConditionView> views(List<Condition> conditions) {
        return conditions.stream().map(ConditionView::view).toList();
    }
}
