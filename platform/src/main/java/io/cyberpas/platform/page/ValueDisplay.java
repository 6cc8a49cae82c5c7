package io.cyberpas.platform.page;

import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.money.Money;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates, numbers and texts are shown. Dates are ISO in both languages: they align and cannot be misread. */
@TemplateExtension
public class ValueDisplay {
    private static final String LOCALE = "locale";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'KST'", Locale.ROOT);
    private static final DateTimeFormatter TIME_OF_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'KST'", Locale.ROOT);
    static final String DASH = "–";
    static final String OR_DASH = "orDash";

    private ValueDisplay() {}

    /** {@code 2026-12-20}. */
    static String display(LocalDate date) {
        return date.toString();
    }

    /** In Korean time, and saying so: {@code 2026-12-20 14:03 KST}. */
    public static String display(Instant instant) {
        return TIME.format(instant.atZone(SEOUL));
    }

    /** With seconds, for evidence and audit: {@code 2026-12-20 14:03:59 KST}. */
    static String precise(Instant instant) {
        return TIME_OF_SECOND.format(instant.atZone(SEOUL));
    }

    /** {@code 90,000}. */
    public static String grouped(Number number) {
        BigDecimal value = new BigDecimal(number.toString());
        return Grouping.upTo(Math.max(value.scale(), 0), value);
    }

    /** {@code 7,200.00 CNY}: the same in every language, for texts that are kept. */
    public static String grouped(Money money) {
        return Grouping.of(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    /** A share of one in percent: 0.125 is {@code 12.5%}. */
    static String percent(BigDecimal share) {
        return withoutZeros(share.movePointRight(2)) + "%";
    }

    /** A multiplier of a worksheet: {@code ×1.25}. */
    static String factor(BigDecimal factor) {
        return "×" + withoutZeros(factor);
    }

    /** {@code 8 hours}, {@code 8시간}. */
    static String hours(Integer hours, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return switch (Language.ofAttribute(locale)) {
            case KO -> hours + "시간";
            case EN -> hours == 1 ? "1 hour" : hours + " hours";
        };
    }

    /** {@code Yes}, {@code 예}. */
    static String yesNo(Boolean value, @TemplateExtension.TemplateAttribute(LOCALE) Object locale) {
        return switch (Language.ofAttribute(locale)) {
            case KO -> value ? "예" : "아니요";
            case EN -> value ? "Yes" : "No";
        };
    }

    /** A dash in place of nothing; {@link RequestLanguage} answers it for null. */
    static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? DASH : text;
    }

    /** For a query parameter of a link. */
    static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** See {@link Masking#personName}. */
    static String maskedName(String name) {
        return Masking.personName(name);
    }

    /** See {@link Masking#email}. */
    static String maskedEmail(String address) {
        return Masking.email(address);
    }

    /** See {@link Masking#phone}. */
    static String maskedPhone(String number) {
        return Masking.phone(number);
    }

    /** See {@link Masking#businessNumber}. */
    static String maskedBusinessNumber(String number) {
        return Masking.businessNumber(number);
    }

    /** Whether two values are written alike, such as an enum constant and its name; how options find what is chosen. */
    static boolean sameTextAs(Object value, @Nullable Object other) {
        return other != null && value.toString().equals(other.toString());
    }

    private static String withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }
}
