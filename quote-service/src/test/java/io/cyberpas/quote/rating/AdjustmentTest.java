package io.cyberpas.quote.rating;

import static io.cyberpas.quote.catalogue.Files.TARIFF;
import static io.cyberpas.quote.rating.Risks.input;
import static io.cyberpas.quote.rating.Risks.midSizedCompany;
import static io.cyberpas.quote.rating.Risks.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

    private static final long BILLION = 1_000_000_000L;
    private static final CompanyRisk SHOP =
            new CompanyRisk(won(100_000_000), 500, Industry.OTHER, EnumSet.allOf(Control.class), false, 90);

    @Test
    void aLoadingAndADiscountStandInTheWorksheetWithWhoGaveThem() {
        Worksheet sheet = rate(midSizedCompany(), BILLION, loading("25"), discount("-10"));
        List<Step> given = sheet.parts().getFirst().steps().stream()
                .filter(step -> step.code() == StepCode.ADJUSTMENT)
                .toList();
        assertEquals(List.of("seonu", "uma"), given.stream().map(Step::judgedBy).toList());
        assertEquals(0, new BigDecimal("0.90").compareTo(given.getFirst().factor()));
        assertEquals(0, new BigDecimal("1.25").compareTo(given.getLast().factor()));
    }

    @Test
    void adjustmentsMultiply() {
        double plain = premium(midSizedCompany(), BILLION).amount().doubleValue();
        double adjusted = premium(midSizedCompany(), BILLION, loading("25"), discount("-10"))
                .amount()
                .doubleValue();
        assertEquals(plain * 1.25 * 0.90, adjusted, 20);
    }

    @Test
    void aDiscountStopsAtTheMinimumPremium() {
        assertEquals(won(500_000), premium(SHOP, 50_000_000, discount("-15")));
    }

    @Test
    void aLoadingGoesOnTopOfTheMinimumPremium() {
        assertEquals(won(550_000), premium(SHOP, 50_000_000, loading("10")));
        assertEquals(won(550_000), premium(SHOP, 50_000_000, loading("10"), discount("-15")));
    }

    @Test
    void whatChangesNothingOrLeavesNothingIsNoAdjustment() {
        assertThrows(IllegalArgumentException.class, () -> loading("0"));
        assertThrows(IllegalArgumentException.class, () -> discount("-100"));
    }

    private static Adjustment loading(String percent) {
        return new Adjustment(new BigDecimal(percent), "past incidents", "uma");
    }

    private static Adjustment discount(String percent) {
        return new Adjustment(new BigDecimal(percent), "long without loss", "seonu");
    }

    private static Money premium(CompanyRisk risk, long limit, Adjustment... adjustments) {
        return rate(risk, limit, adjustments).premium();
    }

    private static Worksheet rate(CompanyRisk risk, long limit, Adjustment... adjustments) {
        RatingInput plain = input(risk, limit, 10_000_000);
        return Rating.rate(
                        TARIFF,
                        new RatingInput(
                                plain.risk(),
                                plain.cover(),
                                plain.parts(),
                                plain.limit(),
                                plain.retention(),
                                null,
                                Arrays.asList(adjustments)))
                .orElseThrow();
    }
}
