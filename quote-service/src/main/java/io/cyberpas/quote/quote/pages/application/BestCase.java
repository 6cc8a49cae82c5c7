package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.questionnaire.Condition;
import io.cyberpas.quote.questionnaire.ControlRule;
import io.cyberpas.quote.questionnaire.Questionnaire;
import io.cyberpas.quote.quote.Application;
import java.util.Comparator;

/**
 * What an application would be if each security control that is still unanswered were in place. It shows how far the premium can
 * fall by further answers; certificates are left out, because they have to be proved.
 */
final class BestCase {

    private BestCase() {}

    static Application of(Application application, Questionnaire questionnaire) {
        Answers answers = questionnaire.relevant(application.answers());
        for (ControlRule rule : questionnaire.controlRules()) {
            if (rule.validUntil() == null) {
                answers = fulfilling(rule.presentIf(), answers);
            }
        }
        return application.with(answers);
    }

    /** The answers with what is open answered so that the condition holds, where that is possible; otherwise as they are. */
    private static Answers fulfilling(Condition condition, Answers answers) {
        Answers tried = trying(condition, answers);
        return condition.holds(tried) ? tried : answers;
    }

    private static Answers trying(Condition condition, Answers answers) {
        return switch (condition) {
            case Condition.Is(String question, Object is) ->
                answers.has(question) ? answers : answers.with(question, is);
            case Condition.All(var all) -> {
                Answers tried = answers;
                for (Condition each : all) {
                    tried = trying(each, tried);
                }
                yield tried;
            }
            case Condition.Any(var any) ->
                any.stream()
                        .map(each -> fulfilling(each, answers))
                        .filter(condition::holds)
                        .min(Comparator.comparing(tried -> tried.codes().size()))
                        .orElse(answers);
            case Condition.Includes _, Condition.AtLeast _, Condition.Answered _, Condition.Not _ -> answers;
        };
    }
}
