package io.cyberpas.quote.questionnaire;

import io.cyberpas.platform.problem.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether an answer fits its question. */
final class AnswerRule {

    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Question question;
    private final LocalDate coverFrom;

    AnswerRule(Question question, LocalDate coverFrom) {
        this.question = question;
        this.coverFrom = coverFrom;
    }

    /** What is wrong with the answer, or empty. */
    Optional<FieldProblem> problem(Object answer) {
        return switch (question.type()) {
            case YES_NO -> answer instanceof Boolean ? right() : wrongType();
            case WHOLE_NUMBER -> answer instanceof BigDecimal number ? number(number, 0) : wrongType();
            case MONEY, PERCENTAGE -> answer instanceof BigDecimal number ? number(number, MOST_DECIMALS) : wrongType();
            case DATE -> answer instanceof String text ? date(text) : wrongType();
            case CHOICE -> answer instanceof String code ? choice(code) : wrongType();
            case CHOICES -> answer instanceof List<?> codes ? choices(codes) : wrongType();
            case TEXT -> answer instanceof String text ? text(text) : wrongType();
        };
    }

    /** What an answer looks like, for whoever has given none or a wrong one. */
    String allowed() {
        return switch (question.type()) {
            case YES_NO -> "true or false";
            case WHOLE_NUMBER, MONEY, PERCENTAGE -> "%s to %s".formatted(plain(lowest()), plain(highest()));
            case DATE -> "YYYY-MM-DD";
            case CHOICE -> "one of " + String.join(", ", question.choiceCodes());
            case CHOICES -> "a list of " + String.join(", ", question.choiceCodes());
            case TEXT -> "up to %d characters".formatted(question.maxLength());
        };
    }

    private Optional<FieldProblem> wrongType() {
        String wanted = switch (question.type()) {
            case YES_NO -> "must be true or false";
            case WHOLE_NUMBER, MONEY, PERCENTAGE -> "must be a number";
            case DATE -> "must be a date";
            case CHOICE -> "must be one choice";
            case CHOICES -> "must be a list of choices";
            case TEXT -> "must be a text";
        };
        return wrong(wanted, allowed());
    }

    private Optional<FieldProblem> number(BigDecimal number, int mostDecimals) {
        if (number.scale() > mostDecimals) {
            return wrong(
                    mostDecimals == 0
                            ? "must be a whole number"
                            : "must have %d decimals at most".formatted(mostDecimals),
                    allowed());
        }
        boolean within = number.compareTo(lowest()) >= 0 && number.compareTo(highest()) <= 0;
        return within ? right() : wrong("is out of range", allowed());
    }

    private Optional<FieldProblem> date(String text) {
        Optional<LocalDate> read = Answers.toDate(text);
        if (read.isEmpty() || read.get().isBefore(EARLIEST) || read.get().isAfter(LATEST)) {
            return wrong("is not a date", "YYYY-MM-DD");
        }
        LocalDate date = read.get();
        return switch (question.dateRule()) {
            case null -> right();
            case VALID_AT_START ->
                date.isBefore(coverFrom)
                        ? wrong(
                                "expires on %s, before cover begins on %s".formatted(date, coverFrom),
                                "%s or later".formatted(coverFrom))
                        : right();
            case PAST_AT_START ->
                date.isAfter(coverFrom)
                        ? wrong(
                                "is after cover begins on %s".formatted(coverFrom),
                                "%s or earlier".formatted(coverFrom))
                        : right();
        };
    }

    private Optional<FieldProblem> choice(String code) {
        return question.choice(code) != null ? right() : wrong("is not on the list", allowed());
    }

    private Optional<FieldProblem> choices(List<?> codes) {
        if (codes.stream().map(Object::toString).anyMatch(code -> question.choice(code) == null)) {
            return wrong("holds what is not on the list", allowed());
        }
        Predicate<Choice> chosen = choice -> codes.contains(choice.code());
        Optional<Choice> alone =
                question.choices().stream().filter(Choice::alone).filter(chosen).findFirst();
        return alone.isPresent() && codes.size() > 1
                ? wrong(
                        "holds %s, which excludes all others"
                                .formatted(alone.get().code()),
                        null)
                : right();
    }

    private Optional<FieldProblem> text(String text) {
        Integer longest = question.maxLength();
        return longest == null || text.length() <= longest ? right() : wrong("is too long", allowed());
    }

    private BigDecimal lowest() {
        BigDecimal min = question.min();
        return min == null ? BigDecimal.ZERO : min;
    }

    private BigDecimal highest() {
        BigDecimal max = question.max();
        return max == null ? HUNDRED : max;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static Optional<FieldProblem> right() {
        return Optional.empty();
    }

    private Optional<FieldProblem> wrong(String problem, @Nullable String allowed) {
        return Optional.of(new FieldProblem(question.path(), problem, allowed));
    }
}
