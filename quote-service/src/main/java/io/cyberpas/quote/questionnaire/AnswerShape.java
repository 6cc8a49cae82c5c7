package io.cyberpas.quote.questionnaire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value is as an answer, whatever the question. */
sealed interface AnswerShape {

    int MOST_CHOSEN = 100;
    int INTEGER_DIGITS = 18;
    int DECIMALS = 6;
    int BITS = 200;
    int SHOWN_OF_A_CODE = 60;

    /** No answer. */
    record Nothing() implements AnswerShape {}

    /** An answer in the one form in which it is kept. */
    record Canonical(Object value) implements AnswerShape {}

    /** No shape of an answer. */
    record Wrong(String problem, @Nullable String allowed) implements AnswerShape {}

    /** The shape of a value as it comes from JSON or a form. */
    static AnswerShape of(@Nullable Object value) {
        return switch (value) {
            case null -> new Nothing();
            case Boolean yes -> new Canonical(yes);
            case CharSequence text -> text(text.toString());
            case Number number -> number(number);
            case List<?> list -> list(list);
            default -> new Wrong("is no answer", "true, false, a number, a text or a list of texts");
        };
    }

    /** A text from outside that can be shown in a message. */
    static String harmless(String text) {
        String plain = text.replaceAll("[^\\w가-힣-]", "?");
        return plain.length() <= SHOWN_OF_A_CODE ? plain : plain.substring(0, SHOWN_OF_A_CODE) + "…";
    }

    private static AnswerShape text(String text) {
        if (text.length() > 2 * Answers.LONGEST_TEXT) {
            return tooLong();
        }
        if (!isPlain(text)) {
            return new Wrong("must not hold control characters", null);
        }
        String canonical = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (canonical.length() > Answers.LONGEST_TEXT) {
            return tooLong();
        }
        return canonical.isEmpty() ? new Nothing() : new Canonical(canonical);
    }

    private static AnswerShape tooLong() {
        return new Wrong("is too long", "up to %d characters".formatted(Answers.LONGEST_TEXT));
    }

    /** Tabs and ends of lines are plain; other control characters and halves of characters are not. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(c -> (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t')
                        && Character.getType(c) != Character.SURROGATE);
    }

    private static AnswerShape number(Number number) {
        BigDecimal exact = switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger integer when integer.bitLength() <= BITS -> new BigDecimal(integer);
            case Integer _, Long _, Short _, Byte _ -> BigDecimal.valueOf(number.longValue());
            case Double fraction when Double.isFinite(fraction) -> BigDecimal.valueOf(fraction);
            case Float fraction when Float.isFinite(fraction) -> new BigDecimal(fraction.toString());
            default -> null;
        };
        if (exact == null) {
            return tooLarge();
        }
        BigDecimal plain = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > INTEGER_DIGITS || plain.scale() > DECIMALS) {
            return tooLarge();
        }
        return new Canonical(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static AnswerShape tooLarge() {
        return new Wrong(
                "is too large or too fine a number",
                "up to %d digits before and %d after the point".formatted(INTEGER_DIGITS, DECIMALS));
    }

    /** Texts only; what is named twice counts once. */
    private static AnswerShape list(List<?> list) {
        if (list.size() > MOST_CHOSEN) {
            return new Wrong("lists too much", "up to %d texts".formatted(MOST_CHOSEN));
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof CharSequence text)) {
                return new Wrong("must list texts only", null);
            }
            switch (text(text.toString())) {
                case Nothing _ -> {}
                case Wrong wrong -> {
                    return wrong;
                }
                case Canonical(String right) when !texts.contains(right) -> texts.add(right);
                case Canonical _ -> {}
            }
        }
        return texts.isEmpty() ? new Nothing() : new Canonical(List.copyOf(texts));
    }
}
