package io.cyberpas.platform.page;

import io.cyberpas.platform.money.Money;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How money is shown. The currency is always unmistakable: won by its sign or word, others by their code. */
@TemplateExtension
public class MoneyDisplay {
    private static final String WON = "KRW";
    private static final String LOCALE = "locale";
    private static final String[] KOREAN_UNITS = {"", "만", "억", "조", "경"};
    private static final String[] ENGLISH_UNITS = {"", "k", "m", "bn", "tn"};
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int UNITS_SHOWN = 2;

    private MoneyDisplay() {}

    /** In full: {@code ₩1,250,000}, {@code 1,250,000원}, {@code USD 1,250.00}. */
    public static String display(Money money, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        String amount = Grouping.of(money.amount().abs());
        return sign(money) + withCurrency(amount, money, Language.ofAttribute(locale));
    }

    /** For tiles, with the small digits left out: {@code ₩1.25bn}, {@code 12억 5,000만원}. */
    public static String brief(Money money, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        if (money.amount().abs().compareTo(TEN_THOUSAND) < 0) {
            return display(money, locale);
        }
        Language language = Language.ofAttribute(locale);
        BigDecimal amount = money.amount().abs();
        String words = switch (language) {
            case KO -> inKoreanUnits(amount);
            case EN -> inEnglishUnits(amount);
        };
        return sign(money) + withCurrency(words, money, language);
    }

    /** As a form field wants it: {@code 1250000}. */
    public static String plain(Money money) {
        return money.amount().toPlainString();
    }

    private static String sign(Money money) {
        return money.isNegative() ? "−" : "";
    }

    private static String withCurrency(String amount, Money money, Language language) {
        String code = money.currency().getCurrencyCode();
        if (!code.equals(WON)) {
            return code + " " + amount;
        }
        return switch (language) {
            case KO -> amount + "원";
            case EN -> "₩" + amount;
        };
    }

    private static String inEnglishUnits(BigDecimal amount) {
        int unit = Math.min((amount.precision() - amount.scale() - 1) / 3, ENGLISH_UNITS.length - 1);
        BigDecimal scaled = amount.movePointLeft(unit * 3).setScale(2, RoundingMode.DOWN);
        return Grouping.of(withoutZeros(scaled)) + ENGLISH_UNITS[unit];
    }

    private static String inKoreanUnits(BigDecimal amount) {
        List<String> words = new ArrayList<>();
        BigDecimal rest = amount.setScale(0, RoundingMode.DOWN);
        for (int unit = 0; rest.signum() > 0 && unit < KOREAN_UNITS.length; unit++) {
            BigDecimal[] parts = rest.divideAndRemainder(TEN_THOUSAND);
            if (parts[1].signum() > 0) {
                words.addFirst(Grouping.of(parts[1]) + KOREAN_UNITS[unit]);
            }
            rest = parts[0];
        }
        return String.join(" ", words.subList(0, Math.min(UNITS_SHOWN, words.size())));
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
