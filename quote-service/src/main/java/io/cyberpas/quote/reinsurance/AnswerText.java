package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.page.Grouping;
import io.cyberpas.quote.questionnaire.Choice;
import io.cyberpas.quote.questionnaire.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as texts in both languages. */
public final class AnswerText {

    private static final String WON = "KRW";

    private final Currency currency;

    /** @param currency of amounts */
    public AnswerText(Currency currency) {
        this.currency = currency;
    }

    /** The answer to a question as a reader sees it; an answer of the wrong kind is shown as it stands. */
    public Bilingual of(Question question, Object answer) {
        return switch (answer) {
            case Boolean yes -> yesNo(yes);
            case BigDecimal number ->
                switch (question.type()) {
                    case MONEY -> money(number);
                    case PERCENTAGE -> percentage(number);
                    default -> number(number);
                };
            case List<?> codes ->
                joined(
                        codes.stream()
                                .map(code -> choice(question, code.toString()))
                                .toList(),
                        ", ");
            default -> choice(question, answer.toString());
        };
    }

    static Bilingual yesNo(boolean yes) {
        return yes ? new Bilingual("Yes", "예") : new Bilingual("No", "아니요");
    }

    static Bilingual number(BigDecimal number) {
        return same(grouped(number, 0));
    }

    static Bilingual percentage(BigDecimal percentage) {
        return same(plain(percentage).toPlainString() + "%");
    }

    static Bilingual joined(List<Bilingual> texts, String between) {
        return new Bilingual(
                texts.stream().map(Bilingual::en).collect(Collectors.joining(between)),
                texts.stream().map(Bilingual::ko).collect(Collectors.joining(between)));
    }

    static Bilingual after(Bilingual label, Bilingual answer) {
        return new Bilingual(after(label.en(), answer.en()), after(label.ko(), answer.ko()));
    }

    static Bilingual open(Bilingual label) {
        return new Bilingual("Not answered: " + label.en(), "답변 없음: " + label.ko());
    }

    static Bilingual otherCurrency(Currency asked, Currency given) {
        return new Bilingual(
                "The form has bands in %s, the submission is in %s".formatted(asked, given),
                "양식의 구간은 %s 기준이나 청약은 %s 기준입니다".formatted(asked, given));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private Bilingual money(BigDecimal amount) {
        String code = currency.getCurrencyCode();
        String grouped = grouped(amount, currency.getDefaultFractionDigits());
        String english = "%s %s".formatted(code, grouped);
        return new Bilingual(english, code.equals(WON) ? grouped + "원" : english);
    }

    private static Bilingual choice(Question question, String code) {
        Choice choice = question.choice(code);
        return choice == null ? same(code) : choice.label();
    }

    private static String grouped(BigDecimal number, int decimals) {
        return Grouping.of(number, decimals, Math.max(decimals, number.scale()));
    }

    /** A question mark needs no colon behind it. */
    private static String after(String label, String answer) {
        return label + (label.endsWith("?") ? " " : ": ") + answer;
    }

    private static Bilingual same(String text) {
        return new Bilingual(text, text);
    }
}
