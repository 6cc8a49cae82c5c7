package io.cyberpas.quote.questionnaire;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire.
 *
 * @param code what answers call it; never given another meaning in a later version
 * @param type kind of answer
 * @param label the question
 * @param hint how to understand it
 * @param required whether a submission must answer it, where it is asked
 * @param bind the field of the submission that answers it
 * @param choices what may be chosen
 * @param min lowest number
 * @param max highest number
 * @param maxLength most characters of a text
 * @param dateRule what a date has to do with the first day of cover
 * @param askedIf when it is asked; always if null
 * @param score what its answer counts
 * @param dependency what its answer names that others depend on as well
 */
public record Question(
        String code,
        QuestionType type,
        Bilingual label,
        @Nullable Bilingual hint,
        boolean required,
        @Nullable Binding bind,
        List<Choice> choices,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer maxLength,
        @Nullable DateRule dateRule,
        @Nullable Condition askedIf,
        @Nullable Score score,
        @Nullable DependencyKind dependency) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    /** @throws IllegalArgumentException naming the question and what contradicts what */
    public Question {
        requireCode("question", code);
        require(type != null, code, "has no type");
        require(label != null, code, "has no label");
        choices = choices == null ? List.of() : List.copyOf(choices);
        requireChoices(code, type, choices);
        requireBounds(code, type, min, max);
        require((maxLength != null) == (type == QuestionType.TEXT), code, "needs a maxLength exactly if it is a text");
        require(maxLength == null || (maxLength > 0 && maxLength <= Answers.LONGEST_TEXT), code, "has a bad maxLength");
        require(dateRule == null || type == QuestionType.DATE, code, "has a date rule but is no date");
        requireScore(code, type, choices, score);
        require(
                dependency == null || type.isChosen() || type == QuestionType.TEXT,
                code,
                "names a dependency, but is neither a choice nor a text");
        if (bind != null) {
            requireBinding(code, bind, type, choices);
            require(required && askedIf == null && score == null, code, "is bound, so always asked and never scored");
        }
    }

    /** Whether the answer is a field of the submission instead of one of the answers. */
    public boolean isBound() {
        return bind != null;
    }

    /** Path of its answer in a submission, as problems name it. */
    public String path() {
        return bind == null ? Answers.path(code) : "$." + bind.path();
    }

    /** The choice of that code, or null. */
    public @Nullable Choice choice(String choiceCode) {
        return choices.stream()
                .filter(choice -> choice.code().equals(choiceCode))
                .findFirst()
                .orElse(null);
    }

    /** Codes of what may be chosen. */
    public List<String> choiceCodes() {
        return choices.stream().map(Choice::code).toList();
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    static void requireCode(String kind, @Nullable String code) {
        if (code == null || !isCode(code)) {
            throw new IllegalArgumentException(
                    "the %s code %s is not one of capital letters, digits and _".formatted(kind, code));
        }
    }

    private static void requireChoices(String code, QuestionType type, List<Choice> choices) {
        if (!type.isChosen()) {
            require(choices.isEmpty(), code, "has choices but is no choice");
            return;
        }
        require(choices.size() > 1, code, "offers no choice");
        Set<String> seen = new HashSet<>();
        for (Choice choice : choices) {
            require(seen.add(choice.code()), code, "offers %s twice".formatted(choice.code()));
        }
    }

    private static void requireBounds(
            String code, QuestionType type, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        require((min == null && max == null) || type.isNumber(), code, "has bounds but is no number");
        boolean bounded = type == QuestionType.WHOLE_NUMBER || type == QuestionType.MONEY;
        require(!bounded || (min != null && max != null), code, "needs a min and a max");
        require(
                min == null || max == null || min.compareTo(max) <= 0,
                code,
                "has a min %s above its max %s".formatted(min, max));
    }

    private static void requireScore(String code, QuestionType type, List<Choice> choices, @Nullable Score score) {
        if (score == null) {
            return;
        }
        boolean scorable = type.isChosen() || type == QuestionType.YES_NO || type == QuestionType.PERCENTAGE;
        require(scorable, code, "is scored, but a %s has no points".formatted(type));
        require(!score.bestIsNo() || type == QuestionType.YES_NO, code, "has no answer no");
        Set<String> codes = choices.stream().map(Choice::code).collect(Collectors.toSet());
        require(score.points().keySet().equals(codes), code, "needs points for exactly its choices " + codes);
    }

    private static void requireBinding(String code, Binding bind, QuestionType type, List<Choice> choices) {
        require(
                bind.type() == type,
                code,
                "is a %s but is bound to %s, a %s".formatted(type, bind.path(), bind.type()));
        if (bind == Binding.INSURED_INDUSTRY) {
            Set<String> industries =
                    Arrays.stream(Industry.values()).map(Industry::name).collect(Collectors.toSet());
            Set<String> codes = choices.stream().map(Choice::code).collect(Collectors.toSet());
            require(codes.equals(industries), code, "must offer exactly the industries " + industries);
        }
    }

    private static void require(boolean fulfilled, String code, String otherwise) {
        if (!fulfilled) {
            throw new IllegalArgumentException("question %s %s".formatted(code, otherwise));
        }
    }
}
