package io.cyberpas.quote.questionnaire;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.quote.tariff.Control;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One version of the questions to an applicant. It says which of them are asked under given answers, what is wrong with the
 * answers and what is missing, and what they mean: controls of the tariff and scores. Answers to questions that are not asked
 * mean nothing. A version is never changed once it has been answered; a change is a new version.
 */
public final class Questionnaire {

    private final String version;
    private final Bilingual title;
    private final List<Section> sections;
    private final List<ControlRule> controlRules;
    private final @Nullable Condition knownExploitedIf;
    private final @Nullable String pastIncidents;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /**
     * Puts a questionnaire together.
     *
     * @param version its name, such as {@code standard-2026-01}
     * @param sections the questions in the order of asking
     * @param controlRules when controls are present; none, or one for each control
     * @param knownExploitedIf when a known-exploited vulnerability is declared as open
     * @param pastIncidents code of the question for the number of past incidents
     * @throws IllegalArgumentException naming what contradicts what
     */
    public Questionnaire(
            String version,
            Bilingual title,
            List<Section> sections,
            List<ControlRule> controlRules,
            @Nullable Condition knownExploitedIf,
            @Nullable String pastIncidents) {
        this.version = version;
        this.title = title;
        this.sections = List.copyOf(sections);
        this.controlRules = List.copyOf(controlRules);
        this.knownExploitedIf = knownExploitedIf;
        this.pastIncidents = pastIncidents;
        new QuestionnaireCheck(this).fill(questions);
    }

    /** Its name. */
    public String version() {
        return version;
    }

    /** What it is called on pages. */
    public Bilingual title() {
        return title;
    }

    /** The questions in the order of asking. */
    public List<Section> sections() {
        return sections;
    }

    /** When the controls of the tariff count as present. */
    public List<ControlRule> controlRules() {
        return controlRules;
    }

    /** The question of that code. */
    public Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    /** The question that a field of the submission answers. */
    public Optional<Question> question(Binding binding) {
        return questions.values().stream()
                .filter(question -> question.bind() == binding)
                .findFirst();
    }

    /** All questions in the order of asking. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /** Whether the question is asked under the answers. */
    public boolean isAsked(Question question, Answers answers) {
        return hearing(answers).asked().contains(question.code());
    }

    /** The questions that are asked under the answers, in their order; bound ones are among them. */
    public List<Question> asked(Answers answers) {
        Set<String> asked = hearing(answers).asked();
        return questions.values().stream()
                .filter(question -> asked.contains(question.code()))
                .toList();
    }

    /** Whether a question is answered, open or not to be answered. */
    public Standing standing(Question question, Answers answers) {
        Hearing hearing = hearing(answers);
        return standing(question, hearing);
    }

    /** Codes of the questions that are asked or not by the answer to this one. */
    public List<String> decidedBy(Question question) {
        return questions.values().stream()
                .filter(other ->
                        other.askedIf() != null && other.askedIf().questions().anyMatch(question.code()::equals))
                .map(Question::code)
                .toList();
    }

    /**
     * Checks that a condition from elsewhere fits the questions.
     *
     * @param owner what the condition belongs to, for the message
     * @throws IllegalArgumentException naming what does not fit
     */
    public void requireFit(String owner, Condition condition) {
        new ConditionCheck(questions).requireFit(owner, condition);
    }

    /** The answers without those to questions that are not asked, as when a condition has been taken back. */
    public Answers relevant(Answers answers) {
        return hearing(answers).heard();
    }

    /**
     * What is answered and wrong, in the order of asking.
     *
     * @param coverFrom first day of cover, on which certificates must be valid
     */
    public List<FieldProblem> problems(Answers answers, LocalDate coverFrom) {
        List<FieldProblem> problems = new ArrayList<>();
        for (String code : answers.codes()) {
            Question question = questions.get(code);
            if (question == null) {
                problems.add(new FieldProblem(Answers.path(code), "is not a question of " + version));
            } else if (question.isBound()) {
                problems.add(
                        new FieldProblem(Answers.path(code), "is not one of the answers but a field", question.path()));
            }
        }
        Set<String> asked = hearing(answers).asked();
        for (Question question : questions.values()) {
            Object answer = answers.value(question.code());
            if (answer == null || question.isBound()) {
                continue;
            }
            if (asked.contains(question.code())) {
                new AnswerRule(question, coverFrom).problem(answer).ifPresent(problems::add);
            } else {
                problems.add(new FieldProblem(question.path(), "is not asked under the other answers"));
            }
        }
        return problems;
    }

    /** What is asked, required and unanswered, in the order of asking. */
    public List<FieldProblem> missing(Answers answers) {
        return asked(answers).stream()
                .filter(Question::required)
                .filter(Predicate.not(Question::isBound))
                .filter(question -> !answers.has(question.code()))
                .map(question -> new FieldProblem(
                        question.path(), "must be answered", new AnswerRule(question, LocalDate.MIN).allowed()))
                .toList();
    }

    /** The controls that are present on a day. */
    public Set<Control> controls(Answers answers, LocalDate on) {
        Answers heard = relevant(answers);
        Set<Control> present = EnumSet.noneOf(Control.class);
        for (ControlRule rule : controlRules) {
            if (rule.isPresent(heard, on)) {
                present.add(rule.control());
            }
        }
        return present;
    }

    /** Whether the applicant says that a vulnerability known to be exploited is open. */
    public boolean declaresKnownExploited(Answers answers) {
        return knownExploitedIf != null && knownExploitedIf.holds(relevant(answers));
    }

    /** What the applicant depends on together with others; each once, in the order of asking. */
    public List<Dependency> dependencies(Answers answers) {
        return new Dependencies(questions(), relevant(answers)).found();
    }

    /** How many past incidents are declared. */
    public int pastIncidents(Answers answers) {
        return pastIncidents == null
                ? 0
                : relevant(answers)
                        .number(pastIncidents)
                        .map(number -> number.min(BigDecimal.valueOf(Integer.MAX_VALUE))
                                .intValue())
                        .orElse(0);
    }

    /**
     * Scores from 0 to 100: what the answers earn of what the questions asked could earn. What is unanswered earns nothing;
     * what is not asked does not count.
     */
    public Map<Measure, Integer> scores(Answers answers) {
        Hearing hearing = hearing(answers);
        Map<Measure, Integer> scores = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            scores.put(measure, score(measure, hearing));
        }
        return scores;
    }

    Optional<Condition> knownExploitedIf() {
        return Optional.ofNullable(knownExploitedIf);
    }

    Optional<String> pastIncidentsQuestion() {
        return Optional.ofNullable(pastIncidents);
    }

    /** What is not asked is not applicable, unless an open question may still ask it. */
    private Standing standing(Question question, Hearing hearing) {
        Condition askedIf = question.askedIf();
        if (askedIf == null || hearing.asked().contains(question.code())) {
            return hearing.heard().has(question.code()) ? Standing.ANSWERED : Standing.OPEN;
        }
        boolean open = askedIf.questions()
                .map(questions::get)
                .anyMatch(asking -> asking != null && standing(asking, hearing) == Standing.OPEN);
        return open ? Standing.OPEN : Standing.NOT_APPLICABLE;
    }

    private int score(Measure measure, Hearing hearing) {
        long earned = 0;
        long weights = 0;
        for (Question question : questions.values()) {
            Score score = question.score();
            if (score != null && score.measure() == measure && hearing.asked().contains(question.code())) {
                earned += (long) score.weight() * score.earned(hearing.heard().value(question.code()));
                weights += score.weight();
            }
        }
        return BigDecimal.valueOf(earned)
                .divide(BigDecimal.valueOf(Math.max(weights, 1)), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** What is asked under the answers, and the answers to that. */
    private record Hearing(Set<String> asked, Answers heard) {}

    /** Conditions look back only, so one pass in the order of asking settles nested ones. */
    private Hearing hearing(Answers answers) {
        Set<String> asked = new HashSet<>();
        Answers heard = answers;
        for (Question question : questions.values()) {
            Condition askedIf = question.askedIf();
            if (askedIf == null || askedIf.holds(heard)) {
                asked.add(question.code());
            } else {
                heard = heard.without(question.code());
            }
        }
        return new Hearing(asked, heard);
    }
}
