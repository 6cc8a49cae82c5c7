package io.cyberpas.platform.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new MoneyJson());

    @ParameterizedTest
    @CsvSource({
        "1000000, KRW, 1000000",
        "1000000.00, KRW, 1000000",
        "1E+6, KRW, 1000000",
        "5, JPY, 5",
        "5, USD, 5.00",
        "5.1, EUR, 5.10",
        "-0.01, CNY, -0.01"
    })
    void amountHasTheDecimalsOfItsCurrency(String amount, String currency, String plain) {
        assertEquals(plain, Money.of(amount, currency).amount().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, KRW",
        "1.5, JPY",
        "1.005, USD",
        "1, GBP",
        "1, XXX",
        "1000000000000000000, KRW",
        "1E+2147483647, KRW",
        "1E-2147483647, KRW"
    })
    void whatDoesNotFitIsRefused(String amount, String currency) {
        assertThrows(IllegalArgumentException.class, () -> Money.of(amount, currency));
    }

    @Test
    void decimalsAreLostOnlyByAName() {
        Currency won = Currency.getInstance("KRW");
        assertEquals(Money.of(334, "KRW"), Money.of(1000, "KRW").times(new BigDecimal("0.3335"), RoundingMode.HALF_UP));
        assertEquals(Money.of(333, "KRW"), Money.rounded(new BigDecimal("333.99"), won, RoundingMode.DOWN));
    }

    @Test
    void currenciesDoNotMix() {
        Money won = Money.of(1, "KRW");
        Money dollar = Money.of(1, "USD");
        assertThrows(IllegalArgumentException.class, () -> won.plus(dollar));
        assertThrows(IllegalArgumentException.class, () -> won.compareTo(dollar));
        assertThrows(IllegalArgumentException.class, () -> won.min(dollar));
    }

    @Test
    void arithmeticIsExact() {
        Money a = Money.of("0.10", "USD");
        Money b = Money.of("0.20", "USD");
        assertEquals(Money.of("0.30", "USD"), a.plus(b));
        assertEquals(a.negate(), a.minus(b));
        assertEquals(b, a.max(b));
        assertEquals(a, a.min(b));
        assertTrue(b.isGreaterThan(a)
                && a.isPositive()
                && a.negate().isNegative()
                && Money.zero(a.currency()).isZero());
    }

    @Test
    void jsonKeepsEveryDigit() throws JsonProcessingException {
        Money money = Money.of("999999999999999999", "KRW");
        String json = "{\"amount\":\"999999999999999999\",\"currency\":\"KRW\"}";
        assertEquals(json, JSON.writeValueAsString(money));
        assertEquals(money, JSON.readValue(json, Money.class));
        assertEquals(Money.of(7, "KRW"), JSON.readValue("{\"currency\":\"KRW\",\"amount\":7}", Money.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"1,000\",\"currency\":\"KRW\"}",
                "{\"amount\":\"\",\"currency\":\"KRW\"}",
                "{\"amount\":null,\"currency\":\"KRW\"}",
                "{\"amount\":{},\"currency\":\"KRW\"}",
                "{\"amount\":\"1e9\",\"currency\":\"KRW\"}",
                "{\"amount\":\"1\",\"currency\":410}",
                "{\"amount\":\"1\",\"currency\":\"krw\"}",
                "{\"amount\":\"1\"}",
                "{}",
                "[]",
                "\"1 KRW\""
            })
    void otherJsonIsRefused(String json) {
        assertThrows(JsonProcessingException.class, () -> JSON.readValue(json, Money.class));
    }
}
