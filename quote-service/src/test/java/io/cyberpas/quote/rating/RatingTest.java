package io.cyberpas.quote.rating;

import static io.cyberpas.quote.catalogue.Files.PRODUCT;
import static io.cyberpas.quote.catalogue.Files.TARIFF;
import static io.cyberpas.quote.rating.Risks.input;
import static io.cyberpas.quote.rating.Risks.midSizedCompany;
import static io.cyberpas.quote.rating.Risks.telecom;
import static io.cyberpas.quote.rating.Risks.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingTest {

    private static final long BILLION = 1_000_000_000L;
    private static final long TEN_MILLION = 10_000_000;

    @Test
    void premiumOfAPartIsTheProductOfItsSteps() {
        PricedPart privacy = part(rate(input(midSizedCompany(), BILLION, TEN_MILLION)), CoveragePart.PRIVACY_LIABILITY);

        assertEquals(
                List.of(
                        StepCode.BASE,
                        StepCode.PART_WEIGHT,
                        StepCode.INDUSTRY,
                        StepCode.RECORDS,
                        StepCode.LIMIT,
                        StepCode.RETENTION,
                        StepCode.CONTROLS,
                        StepCode.EXTERNAL_RATING,
                        StepCode.TERM,
                        StepCode.ROUNDING),
                privacy.steps().stream().map(Step::code).toList());
        assertEquals(new BigDecimal("6000000.00"), step(privacy, StepCode.BASE).running());
        // 6,000,000 × .34 × 1.40 × 1.00; limit, retention, external rating 72 and a full year all at 1
        assertEquals(
                new BigDecimal("2856000.00"), step(privacy, StepCode.RETENTION).running());
        // .90 × .95 × .92 × 1.08 × 1.08 × 1.12 × 1.08 × 1.05 × .93 = 1.083716…
        assertEquals(
                new BigDecimal("1.083716"), step(privacy, StepCode.CONTROLS).factor());
        assertEquals(won(3_095_090), privacy.premium());
    }

    @Test
    void anyReaderGetsTheSameAmountsWithAPocketCalculator() {
        for (PricedPart part :
                rate(input(midSizedCompany(), 3 * BILLION, 50_000_000)).parts()) {
            BigDecimal running = part.steps().getFirst().running();
            for (Step step : part.steps()) {
                BigDecimal factor = step.factor();
                running = factor == null ? running : running.multiply(factor);
                if (step.code() != StepCode.ROUNDING) {
                    assertEquals(running.setScale(2, RoundingMode.HALF_UP), step.running());
                }
            }
            assertTrue(part.premium().amount().subtract(running).abs().compareTo(BigDecimal.TEN) <= 0);
        }
    }

    @Test
    void technicalPremiumIsFrequencyTimesLayerOverTargetLossRatio() {
        Severity severity = Severity.of(TARIFF.severity());
        Worksheet sheet = rate(input(midSizedCompany(), BILLION, TEN_MILLION));

        double expected = 0.020 * 0.34 * severity.layer(TEN_MILLION, BILLION) / 0.60;
        PricedPart privacy = part(sheet, CoveragePart.PRIVACY_LIABILITY);
        assertEquals(expected, privacy.technicalPremium().amount().doubleValue(), 1);
        assertEquals(
                privacy.premium().amount().doubleValue() / expected,
                privacy.ratio().doubleValue(),
                0.001);
    }

    @Test
    void aSublimitIsPricedAsSuch() {
        Worksheet sheet = rate(input(midSizedCompany(), BILLION, TEN_MILLION));

        PricedPart dependent = part(sheet, CoveragePart.DEPENDENT_BUSINESS_INTERRUPTION);
        assertEquals(won(BILLION / 2), dependent.limit());
        assertEquals(12, dependent.waitingPeriodHours());
        assertEquals(0.602, step(dependent, StepCode.LIMIT).factor().doubleValue(), 0.0005);
    }

    @Test
    void onlyTheChosenPartsArePriced() {
        RatingInput all = input(midSizedCompany(), BILLION, TEN_MILLION);
        RatingInput one = new RatingInput(
                all.risk(),
                all.cover(),
                List.of(PRODUCT.offer(CoveragePart.PRIVACY_LIABILITY).orElseThrow()),
                all.limit(),
                all.retention(),
                null,
                List.of());
        assertEquals(
                List.of(won(3_095_090)),
                rate(one).parts().stream().map(PricedPart::premium).toList());
    }

    @Test
    void aSmallRiskPaysTheMinimumPremiumExactly() {
        CompanyRisk shop =
                new CompanyRisk(won(100_000_000), 500, Industry.OTHER, EnumSet.allOf(Control.class), false, 90);

        Worksheet sheet = rate(input(shop, 50_000_000, 5_000_000));

        assertEquals(Money.of(TARIFF.minimumPremium().value(), "KRW"), sheet.premium());
        assertTrue(sheet.parts().stream()
                .allMatch(part -> part.steps().stream().anyMatch(step -> step.code() == StepCode.MINIMUM)));
    }

    @Test
    void halfAYearCostsItsShareOfDays() {
        RatingInput year = input(midSizedCompany(), BILLION, TEN_MILLION);
        Cover days73 =
                new Cover(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1).plusDays(73));
        RatingInput shortTerm =
                new RatingInput(year.risk(), days73, year.parts(), year.limit(), year.retention(), null, List.of());

        PricedPart privacy = part(rate(shortTerm), CoveragePart.PRIVACY_LIABILITY);
        assertEquals(new BigDecimal("0.200000"), step(privacy, StepCode.TERM).factor());
    }

    @Test
    void aFullYearWithALeapDayIsAFullYear() {
        RatingInput year = input(midSizedCompany(), BILLION, TEN_MILLION);
        Cover leap = new Cover(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 12, 1));
        assertEquals(366, leap.days());
        assertEquals(
                rate(year).premium(),
                rate(new RatingInput(year.risk(), leap, year.parts(), year.limit(), year.retention(), null, List.of()))
                        .premium());
    }

    @Test
    void ofTwoCertificatesOnlyTheBetterCounts() {
        assertEquals(controls(EnumSet.of(Control.ISMS_P)), controls(EnumSet.of(Control.ISMS_P, Control.ISMS)));
        assertTrue(controls(EnumSet.of(Control.ISMS_P)).compareTo(controls(EnumSet.of(Control.ISMS))) <= 0);
    }

    @Test
    void controlsTogetherStayWithinTheirBounds() {
        assertEquals(0, new BigDecimal("0.70").compareTo(controls(EnumSet.allOf(Control.class))));
        assertEquals(0, new BigDecimal("1.40").compareTo(controls(EnumSet.noneOf(Control.class))));
    }

    @Test
    void whereTheTariffHasNoFigureThereIsNoPremium() {
        assertTrue(Rating.rate(TARIFF, input(telecom(), BILLION, TEN_MILLION)).isEmpty());
    }

    @Test
    void judgedFiguresStandInTheWorksheetWithWhoJudged() {
        RatingInput unjudged = input(telecom(), BILLION, TEN_MILLION);
        Judgement judgement = new Judgement(won(150_000_000), new BigDecimal("2.80"), "uma");
        RatingInput judged = new RatingInput(
                unjudged.risk(),
                unjudged.cover(),
                unjudged.parts(),
                unjudged.limit(),
                unjudged.retention(),
                judgement,
                List.of());

        PricedPart privacy = part(rate(judged), CoveragePart.PRIVACY_LIABILITY);
        assertEquals("uma", step(privacy, StepCode.BASE).judgedBy());
        assertEquals("uma", step(privacy, StepCode.RECORDS).judgedBy());
        assertEquals(new BigDecimal("2.80"), step(privacy, StepCode.RECORDS).factor());
        assertEquals(
                2,
                privacy.steps().stream().filter(step -> step.judgedBy() != null).count());
    }

    @Test
    void aJudgedFigureDoesNotReplaceTheTariffs() {
        RatingInput plain = input(midSizedCompany(), BILLION, TEN_MILLION);
        Judgement judgement = new Judgement(won(1), new BigDecimal("0.01"), "uma");
        RatingInput judged = new RatingInput(
                plain.risk(), plain.cover(), plain.parts(), plain.limit(), plain.retention(), judgement, List.of());
        assertEquals(rate(plain), rate(judged));
    }

    private static BigDecimal controls(Set<Control> present) {
        return ControlsFactor.of(TARIFF, present).factor();
    }

    private static Worksheet rate(RatingInput input) {
        return Rating.rate(TARIFF, input).orElseThrow();
    }

    private static PricedPart part(Worksheet sheet, CoveragePart code) {
        return sheet.parts().stream()
                .filter(part -> part.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static Step step(PricedPart part, StepCode code) {
        return part.steps().stream()
                .filter(step -> step.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
