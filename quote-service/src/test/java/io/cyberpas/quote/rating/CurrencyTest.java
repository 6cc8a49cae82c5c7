package io.cyberpas.quote.rating;

import static io.cyberpas.quote.rating.Risks.SOME_CONTROLS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tariff for companies in all five currencies: the same price for the same risk at the tariff's exchange rate. */
class CurrencyTest {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @ParameterizedTest
    @CsvSource({"KRW, 1", "USD, 1350", "EUR, 1460", "JPY, 9", "CNY, 187.5"})
    void theSameRiskCostsTheSame(String currency, BigDecimal wonForOne) {
        CompanyTariff tariff = tariff(currency);
        Worksheet won = rate(Files.TARIFF, BigDecimal.ONE, 1000, 10);
        Worksheet there = rate(tariff, wonForOne, 1000, 10);

        assertEquals(
                won.premium().amount().doubleValue(),
                there.premium().amount().doubleValue() * wonForOne.doubleValue(),
                3000);
        assertEquals(
                won.technicalPremium().amount().doubleValue(),
                there.technicalPremium().amount().doubleValue() * wonForOne.doubleValue(),
                won.technicalPremium().amount().doubleValue() * 1e-3);
        assertEquals(
                currency.equals("JPY") || currency.equals("KRW") ? 0 : 2,
                there.premium().amount().scale());
    }

    @ParameterizedTest
    @CsvSource({
        "50, .088",
        "100, .163",
        "200, .292",
        "500, .602",
        "1000, 1",
        "2000, 1.597",
        "3000, 2.061",
        "5000, 2.784",
        "10000, 4.037",
        "30000, 6.663"
    })
    void thePublishedLimitFactorsHoldInEachCurrency(int millionWon, double published) {
        for (String currency : List.of("KRW", "USD", "EUR", "JPY", "CNY")) {
            assertEquals(published, factor(currency, StepCode.LIMIT, millionWon, 10), 0.0005, currency);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1.013", "5, 1.006", "10, 1", "20, .989", "50, .959", "100, .918", "300, .804"})
    void thePublishedRetentionFactorsHoldInEachCurrency(int millionWon, double published) {
        for (String currency : List.of("KRW", "USD", "EUR", "JPY", "CNY")) {
            assertEquals(published, factor(currency, StepCode.RETENTION, 1000, millionWon), 0.0005, currency);
        }
    }

    private static double factor(String currency, StepCode code, int limit, int retention) {
        CompanyTariff tariff = tariff(currency);
        BigDecimal wonForOne = tariff.derivedFrom() == null
                ? BigDecimal.ONE
                : tariff.derivedFrom().exchangeRate().value();
        return rate(tariff, wonForOne, limit, retention).parts().getFirst().steps().stream()
                .filter(step -> step.code() == code)
                .findFirst()
                .orElseThrow()
                .factor()
                .doubleValue();
    }

    private static Worksheet rate(CompanyTariff tariff, BigDecimal wonForOne, int limit, int retention) {
        Currency currency = tariff.currency();
        RatingInput input = new RatingInput(
                new CompanyRisk(
                        converted(60_000, wonForOne, currency), 90_000, Industry.INFORMATION, SOME_CONTROLS, false, 72),
                Risks.YEAR,
                List.of(Files.PRODUCT.offer(CoveragePart.PRIVACY_LIABILITY).orElseThrow()),
                converted(limit, wonForOne, currency),
                converted(retention, wonForOne, currency),
                null,
                List.of());
        return Rating.rate(tariff, input).orElseThrow();
    }

    private static Money converted(int millionWon, BigDecimal wonForOne, Currency currency) {
        BigDecimal won = MILLION.multiply(BigDecimal.valueOf(millionWon));
        return Money.of(won.divide(wonForOne, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    private static CompanyTariff tariff(String currency) {
        return currency.equals("KRW")
                ? Files.TARIFF
                : (CompanyTariff) Files.tariff("enterprise-%s-2026-01".formatted(currency.toLowerCase(Locale.ROOT)));
    }
}
