package io.cyberpas.quote.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.Product;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdRatingTest {

    private static final Product BANK = Files.product("bank-account-loss-2026-01");
    private static final Product PROPERTY = Files.product("virtual-property-2026-01");
    private static final Product MOBILE = Files.product("mobile-payment-2026-01");

    @ParameterizedTest
    @CsvSource({"30000, 48.00", "880000, 1408.00", "100000, 160.00"})
    void aBankAccountCosts016PercentOfItsLimitAtBothEndsAndBetween(long limit, String premium) {
        assertEquals(yuan(premium), rate(BANK, limit, 0, 1).premium());
    }

    @Test
    void everyStepStandsInTheWorksheet() {
        PricedPart part = rate(BANK, 30_000, 0, 1).parts().getFirst();
        assertEquals(
                List.of(
                        StepCode.SUM_INSURED,
                        StepCode.RATE,
                        StepCode.RETENTION,
                        StepCode.PERSONS,
                        StepCode.TERM,
                        StepCode.ROUNDING),
                part.steps().stream().map(Step::code).toList());
        assertEquals(new BigDecimal("48.00"), part.steps().get(1).running());
    }

    @Test
    void aPlatformPaysByTheMember() {
        assertEquals(yuan("2400000.00"), rate(MOBILE, 100_000, 0, 1_000_000).premium());
    }

    @Test
    void aPlatformWithFewMembersPaysTheMinimum() {
        assertEquals(yuan("1000.00"), rate(MOBILE, 100_000, 0, 100).premium());
    }

    @Test
    void theTechnicalPremiumOfAMemberStopsAtTheLimitForOneEvent() {
        Worksheet sheet = rate(MOBILE, 100_000, 0, 1_000_000);
        double expected = 0.0011 * Severity.lognormal(1900, 900).limitedExpectedValue(3000) / 0.60 * 1_000_000;
        assertEquals(expected, sheet.technicalPremium().amount().doubleValue(), 0.01);
    }

    @Test
    void aRetentionTakesItsShareOfTheExpectedLossOff() {
        Severity severity = Severity.lognormal(900, 300);
        Worksheet whole = rate(PROPERTY, 10_000, 0, 1);
        Worksheet less = rate(PROPERTY, 10_000, 500, 1);
        assertEquals(
                whole.premium().amount().doubleValue() * severity.layer(500, 10_000) / severity.layer(0, 10_000),
                less.premium().amount().doubleValue(),
                0.01);
    }

    @Test
    void aTariffPricesItsOwnKindOfRiskOnly() {
        RatingInput company = Risks.input(Risks.midSizedCompany(), 1_000_000_000, 0);
        assertThrows(IllegalArgumentException.class, () -> Rating.rate(Files.tariffOf(BANK), company));
        assertThrows(IllegalArgumentException.class, () -> new HouseholdRisk(0));
    }

    private static Worksheet rate(Product product, long limit, long retention, long persons) {
        RatingInput input = new RatingInput(
                new HouseholdRisk(persons),
                Risks.YEAR,
                product.parts(),
                Money.of(limit, "CNY"),
                Money.of(retention, "CNY"),
                null,
                List.of());
        return Rating.rate(Files.tariffOf(product), input).orElseThrow();
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
