package io.cyberpas.quote.questionnaire;

import io.cyberpas.quote.tariff.Control;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses a questionnaire that contradicts itself. */
final class QuestionnaireCheck {

    private static final Pattern VERSION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Questionnaire questionnaire;

    QuestionnaireCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * Checks everything, and fills the questions by their codes in the order of asking.
     *
     * @throws IllegalArgumentException naming what contradicts what
     */
    void fill(Map<String, Question> questions) {
        require(
                VERSION.matcher(questionnaire.version()).matches(),
                "the version is not made of small letters, digits and -");
        requireEachOnce(questions);
        ConditionCheck conditions = new ConditionCheck(questions);
        conditions.requireOrder();
        requireControls(conditions, questions);
        questionnaire.knownExploitedIf().ifPresent(condition -> conditions.requireFit("knownExploitedIf", condition));
        questionnaire.pastIncidentsQuestion().ifPresent(code -> requirePastIncidents(questions, code));
        requireMeasures(questions);
    }

    private void requireEachOnce(Map<String, Question> questions) {
        require(!questionnaire.sections().isEmpty(), "there is no section");
        Set<String> sections = new HashSet<>();
        Set<Binding> bindings = new HashSet<>();
        for (Section section : questionnaire.sections()) {
            require(sections.add(section.code()), "section %s stands twice".formatted(section.code()));
            for (Question question : section.questions()) {
                require(
                        questions.putIfAbsent(question.code(), question) == null,
                        "question %s stands twice".formatted(question.code()));
                Binding bind = question.bind();
                require(
                        bind == null || bindings.add(bind),
                        "question %s is bound to what another one is bound to".formatted(question.code()));
            }
        }
    }

    private void requireControls(ConditionCheck conditions, Map<String, Question> questions) {
        EnumSet<Control> ruled = EnumSet.noneOf(Control.class);
        for (ControlRule rule : questionnaire.controlRules()) {
            String name = "control " + rule.control();
            require(ruled.add(rule.control()), name + " has two rules");
            conditions.requireFit(name, rule.presentIf());
            String validUntil = rule.validUntil();
            if (validUntil != null) {
                Question date = questions.get(validUntil);
                require(
                        date != null && date.type() == QuestionType.DATE,
                        "%s is valid until %s, which is no question for a date".formatted(name, validUntil));
            }
        }
        Set<Control> unruled = EnumSet.complementOf(ruled);
        require(ruled.isEmpty() || unruled.isEmpty(), "there is no rule for the controls " + unruled);
    }

    private static void requirePastIncidents(Map<String, Question> questions, String code) {
        Question question = questions.get(code);
        require(
                question != null && question.type() == QuestionType.WHOLE_NUMBER,
                "pastIncidents is %s, which is no question for a whole number".formatted(code));
    }

    /** A score is a share of something: for each measure at least one question that is always asked must count. */
    private static void requireMeasures(Map<String, Question> questions) {
        for (Measure measure : Measure.values()) {
            boolean counted = questions.values().stream()
                    .filter(question -> question.askedIf() == null)
                    .map(Question::score)
                    .anyMatch(score -> score != null && score.measure() == measure);
            require(counted, "no question that is always asked counts for " + measure);
        }
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
