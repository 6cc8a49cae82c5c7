package io.cyberpas.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250000      | KRW | ₩1,250,000        | 1,250,000원        | ₩1.25m    | 125만원",
                "0            | KRW | ₩0                | 0원                | ₩0        | 0원",
                "9999         | KRW | ₩9,999            | 9,999원            | ₩9,999    | 9,999원",
                "10000        | KRW | ₩10,000           | 10,000원           | ₩10k      | 1만원",
                "1250000000   | KRW | ₩1,250,000,000    | 1,250,000,000원    | ₩1.25bn   | 12억 5,000만원",
                "23000000000000 | KRW | ₩23,000,000,000,000 | 23,000,000,000,000원 | ₩23tn | 23조원",
                "-56068848    | KRW | −₩56,068,848      | −56,068,848원      | −₩56.06m  | −5,606만 8,848원",
                "1250000.5    | USD | USD 1,250,000.50  | USD 1,250,000.50   | USD 1.25m | USD 125만",
                "1200         | JPY | JPY 1,200         | JPY 1,200          | JPY 1,200 | JPY 1,200",
            })
    void money_tells_its_currency_in_both_languages(
            String amount, String currency, String english, String korean, String briefEnglish, String briefKorean) {
        Money money = Money.of(amount, currency);
        assertThat(MoneyDisplay.display(money, Locale.ENGLISH)).isEqualTo(english);
        assertThat(MoneyDisplay.display(money, Locale.KOREAN)).isEqualTo(korean);
        assertThat(MoneyDisplay.brief(money, Locale.ENGLISH)).isEqualTo(briefEnglish);
        assertThat(MoneyDisplay.brief(money, Locale.KOREAN)).isEqualTo(briefKorean);
    }

    @Test
    void instants_are_shown_in_korean_time_and_say_so() {
        Instant instant = Instant.parse("2026-12-31T15:00:09Z");
        assertThat(ValueDisplay.display(instant)).isEqualTo("2027-01-01 00:00 KST");
        assertThat(ValueDisplay.precise(instant)).isEqualTo("2027-01-01 00:00:09 KST");
    }

    @Test
    void numbers_are_grouped_and_shares_are_percent() {
        assertThat(ValueDisplay.grouped(90_000)).isEqualTo("90,000");
        assertThat(ValueDisplay.grouped(new BigDecimal("1234567.25"))).isEqualTo("1,234,567.25");
        assertThat(ValueDisplay.percent(new BigDecimal("0.125"))).isEqualTo("12.5%");
        assertThat(ValueDisplay.percent(new BigDecimal("1"))).isEqualTo("100%");
        assertThat(ValueDisplay.factor(new BigDecimal("1.250"))).isEqualTo("×1.25");
        assertThat(ValueDisplay.factor(new BigDecimal("10"))).isEqualTo("×10");
    }

    @Test
    void words_follow_the_language() {
        assertThat(ValueDisplay.hours(1, Locale.ENGLISH)).isEqualTo("1 hour");
        assertThat(ValueDisplay.hours(8, "ko")).isEqualTo("8시간");
        assertThat(ValueDisplay.yesNo(true, Locale.KOREAN)).isEqualTo("예");
        assertThat(ValueDisplay.orDash(" ")).isEqualTo("–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/quotes", "/quotes?q=a%26b&after=1", "/quotes/Q-2026-000001#top"})
    void paths_of_this_service_are_safe_to_go_back_to(String path) {
        assertThat(ReturnPath.safe(path)).isEqualTo(path);
    }
}
