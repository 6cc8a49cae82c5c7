package io.cyberpas.quote.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Something that given answers fulfil or not. What is unanswered fulfils no condition on its answer. */
public sealed interface Condition {

    /** Whether the answers fulfil it. */
    boolean holds(Answers answers);

    /** Codes of the questions it looks at. */
    Stream<String> questions();

    /**
     * The answer is this one.
     *
     * @param question code of a yes/no question or one with a single choice
     * @param is {@link Boolean} or the code of a choice
     */
    record Is(String question, Object is) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return is.equals(answers.value(question));
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /**
     * A choice is among the chosen ones.
     *
     * @param question code of a question with several choices
     * @param includes code of the choice
     */
    record Includes(String question, String includes) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.value(question) instanceof List<?> chosen && chosen.contains(includes);
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /**
     * The number answered is as high or higher.
     *
     * @param question code of a question for a number
     * @param atLeast the lowest number that fulfils it
     */
    record AtLeast(String question, BigDecimal atLeast) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.value(question) instanceof BigDecimal number && number.compareTo(atLeast) >= 0;
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /**
     * There is an answer, or there is none.
     *
     * @param question code of a question
     * @param answered which of the two
     */
    record Answered(String question, boolean answered) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return answers.has(question) == answered;
        }

        @Override
        public Stream<String> questions() {
            return Stream.of(question);
        }
    }

    /**
     * All of these.
     *
     * @param all at least one
     */
    record All(List<Condition> all) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return all.stream().allMatch(condition -> condition.holds(answers));
        }

        @Override
        public Stream<String> questions() {
            return all.stream().flatMap(Condition::questions);
        }
    }

    /**
     * One of these, or more.
     *
     * @param any at least one
     */
    record Any(List<Condition> any) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return any.stream().anyMatch(condition -> condition.holds(answers));
        }

        @Override
        public Stream<String> questions() {
            return any.stream().flatMap(Condition::questions);
        }
    }

    /**
     * The opposite; so it also holds where the question is unanswered.
     *
     * @param not what must not hold
     */
    record Not(Condition not) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !not.holds(answers);
        }

        @Override
        public Stream<String> questions() {
            return not.questions();
        }
    }
}
