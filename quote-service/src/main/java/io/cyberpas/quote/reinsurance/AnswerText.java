package io.cyberpas.quote.reinsurance;

import io.cyberpas.quote.questionnaire.Choice;
import io.cyberpas.quote.questionnaire.Question;
import io.cyberpas.quote.questionnaire.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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
    public Text of(Question question, Object answer) {
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

    static Text yesNo(boolean yes) {
        return yes ? new Text("Yes", "예") : new Text("No", "아니요");
    }

    static Text number(BigDecimal number) {
        return same(grouped(number, 0));
    }

    static Text percentage(BigDecimal percentage) {
        return same(plain(percentage).toPlainString() + "%");
    }

    static Text joined(List<Text> texts, String between) {
        return new Text(
                texts.stream().map(Text::en).collect(Collectors.joining(between)),
                texts.stream().map(Text::ko).collect(Collectors.joining(between)));
    }

    static Text after(Text label, Text answer) {
        return new Text(after(label.en(), answer.en()), after(label.ko(), answer.ko()));
    }

    static Text open(Text label) {
        return new Text("Not answered: " + label.en(), "답변 없음: " + label.ko());
    }

    static Text otherCurrency(Currency asked, Currency given) {
        return new Text(
                "The form has bands in %s, the submission is in %s".formatted(asked, given),
                "양식의 구간은 %s 기준이나 청약은 %s 기준입니다".formatted(asked, given));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    private Text money(BigDecimal amount) {
        String code = currency.getCurrencyCode();
        String grouped = grouped(amount, currency.getDefaultFractionDigits());
        String english = "%s %s".formatted(code, grouped);
        return new Text(english, code.equals(WON) ? grouped + "원" : english);
    }

    private static Text choice(Question question, String code) {
        Choice choice = question.choice(code);
        return choice == null ? same(code) : choice.label();
    }

    private static String grouped(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(decimals, number.scale()));
        return format.format(number);
    }

    /** A question mark needs no colon behind it. */
    private static String after(String label, String answer) {
        return label + (label.endsWith("?") ? " " : ": ") + answer;
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
