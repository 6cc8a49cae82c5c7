package io.cyberpas.quote.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses conditions that nobody could ever fulfil, or that nobody could follow. */
final class ConditionCheck {

    private final Map<String, Question> questions;

    ConditionCheck(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** Each question is asked by what has been asked before it, so none is asked by itself. */
    void requireOrder() {
        questions.values().forEach(question -> requireNoCycle(question, new ArrayList<>()));
        Set<String> before = new HashSet<>();
        for (Question question : questions.values()) {
            Condition askedIf = question.askedIf();
            if (askedIf != null) {
                requireFit("question " + question.code(), askedIf);
                askedIf.questions()
                        .forEach(code -> require(
                                before.contains(code),
                                "question %s is asked by the answer to %s, which comes after it"
                                        .formatted(question.code(), code)));
            }
            before.add(question.code());
        }
    }

    /** What a condition looks at exists and can be as the condition says. */
    void requireFit(String owner, Condition condition) {
        switch (condition) {
            case Condition.Is(String code, Object is) -> requireAnswer(owner, code, is);
            case Condition.Includes(String code, String choice) -> {
                Question question = requireQuestion(owner, code, QuestionType.CHOICES);
                requireChoice(owner, question, choice);
            }
            case Condition.AtLeast(String code, var atLeast) -> {
                Question question = requireQuestion(owner, code, null);
                require(
                        question.type().isNumber(),
                        "%s asks whether %s is at least %s, but it is no number".formatted(owner, code, atLeast));
            }
            case Condition.Answered(String code, boolean _) -> requireQuestion(owner, code, null);
            case Condition.All(List<Condition> all) -> requireFit(owner, all);
            case Condition.Any(List<Condition> any) -> requireFit(owner, any);
            case Condition.Not(Condition not) -> requireFit(owner, not);
        }
    }

    private void requireFit(String owner, List<Condition> conditions) {
        require(!conditions.isEmpty(), "%s has an empty list of conditions".formatted(owner));
        conditions.forEach(condition -> requireFit(owner, condition));
    }

    private void requireAnswer(String owner, String code, Object is) {
        if (is instanceof String choice) {
            requireChoice(owner, requireQuestion(owner, code, QuestionType.CHOICE), choice);
        } else {
            requireQuestion(owner, code, QuestionType.YES_NO);
        }
    }

    private Question requireQuestion(String owner, String code, @Nullable QuestionType type) {
        Question question = questions.get(code);
        if (question == null) {
            throw new IllegalArgumentException("%s depends on the unknown question %s".formatted(owner, code));
        }
        require(!question.isBound(), "%s depends on %s, which is bound".formatted(owner, code));
        require(
                type == null || question.type() == type,
                "%s takes %s for a %s, but it is a %s".formatted(owner, code, type, question.type()));
        return question;
    }

    private static void requireChoice(String owner, Question question, String choice) {
        require(
                question.choice(choice) != null,
                "%s depends on the choice %s, which %s does not offer".formatted(owner, choice, question.code()));
    }

    private void requireNoCycle(Question question, List<String> way) {
        if (way.contains(question.code())) {
            throw new IllegalArgumentException("the conditions go in a circle: %s, %s"
                    .formatted(
                            String.join(", ", way.subList(way.indexOf(question.code()), way.size())), question.code()));
        }
        Condition askedIf = question.askedIf();
        if (askedIf == null) {
            return;
        }
        way.add(question.code());
        askedIf.questions()
                .map(questions::get)
                .filter(asking -> asking != null)
                .forEach(asking -> requireNoCycle(asking, way));
        way.removeLast();
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
