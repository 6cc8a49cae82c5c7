package io.cyberpas.quote.guidance;

import static io.cyberpas.quote.guidance.Models.MODEL;
import static io.cyberpas.quote.guidance.Models.adviser;
import static io.cyberpas.quote.guidance.Models.company;
import static io.cyberpas.quote.guidance.Models.enquiry;
import static io.cyberpas.quote.guidance.Models.shop;
import static io.cyberpas.quote.guidance.Models.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviserTest {

    @Test
    void theSameEnquiryGetsTheSameAnswer() {
        assertEquals(adviser().advise(enquiry(shop())), adviser().advise(enquiry(shop())));
    }

    @Test
    void inNineYearsOfTenNothingHappensSoTheIncidentIsTheMeasure() {
        Guidance guidance = adviser().advise(enquiry(shop()));
        assertTrue(guidance.annualLoss().median().isZero());
        assertTrue(guidance.annualLoss().percentile90().isZero());
        assertTrue(guidance.annualLoss().percentile99().isPositive());
        assertTrue(guidance.incidentLoss()
                .percentile90()
                .isGreaterThan(guidance.incidentLoss().median()));
        assertEquals(
                guidance.incidentLoss().percentile90(), guidance.suggestion().needed());
        assertHas(Reason.QuietYears.class, guidance);
        assertHas(Reason.LimitByIncidents.class, guidance);
    }

    @Test
    void theLimitIsTheNextOnTheMenuAndTheRetentionTheHighestWithinAHundredthOfSales() {
        Guidance guidance = adviser().advise(enquiry(shop()));
        Terms terms = guidance.suggestion().terms();
        List<Money> menu = guidance.product().limitMenu();
        Money below = menu.get(menu.indexOf(terms.limit()) - 1);
        assertTrue(guidance.suggestion().needed().isGreaterThan(below));
        assertFalse(guidance.suggestion().needed().isGreaterThan(terms.limit()));
        assertEquals(won(20_000_000), terms.retention());
    }

    @Test
    void theLawAsksForMoreThanIncidentsOfASmallHolderOfManyData() {
        GuidanceModel harmless = Changed.damages(MODEL, "0");
        Guidance guidance = adviser(harmless).advise(enquiry(company(1_000_000_000, 1_000_000)));
        assertEquals(won(200_000_000), guidance.statutoryMinimum().orElseThrow());
        assertFalse(guidance.suggestion().terms().limit().compareTo(won(200_000_000)) < 0);
        assertHas(Reason.Obliged.class, guidance);
    }

    @Test
    void aCompanyBelowTheThresholdIsToldSo() {
        Guidance guidance = adviser().advise(enquiry(company(500_000_000, 500)));
        assertTrue(guidance.statutoryMinimum().isEmpty());
        assertHas(Reason.BelowThreshold.class, guidance);
    }

    @Test
    void anExemptBodyIsToldSo() {
        Company authority =
                new Company(won(3_000_000_000L), 50_000, Industry.PUBLIC, Set.of(), BodySegment.PUBLIC_INSTITUTION);
        Guidance guidance = adviser().advise(enquiry(authority));
        assertTrue(guidance.statutoryMinimum().isEmpty());
        assertHas(Reason.Exempt.class, guidance);
    }

    @Test
    void whoHoldsNoDataOwesNoDamages() {
        Guidance guidance = adviser().advise(enquiry(company(3_000_000_000L, 0)));
        assertTrue(guidance.liabilities().stream()
                .allMatch(scenario -> scenario.liability().isZero()));
        assertHas(Reason.NoDataHeld.class, guidance);
    }

    @Test
    void liabilityIsRecordsTimesParticipationTimesDamages() {
        assertEquals(
                List.of(won(25_000_000), won(100_000_000), won(250_000_000)),
                adviser().advise(enquiry(shop())).liabilities().stream()
                        .map(LiabilityScenario::liability)
                        .toList());
    }

    @Test
    void controlsMakeIncidentsRarerAndNoneDearer() {
        Company guarded = new Company(
                shop().annualSales(), 50_000, Industry.RETAIL, EnumSet.allOf(Control.class), shop().segment());
        Guidance without = adviser().advise(enquiry(shop()));
        Guidance with = adviser().advise(enquiry(guarded));
        assertTrue(with.incidentsAYear().compareTo(without.incidentsAYear()) < 0);
        assertTrue(
                without.annualLoss().expected().isGreaterThan(with.annualLoss().expected()));
        assertEquals(new BigDecimal("0.016800"), with.incidentsAYear());
    }

    @Test
    void whatWasChosenStandsBesideTheSuggestionAndItsNeighbours() {
        Enquiry enquiry = new Enquiry(
                shop(), Models.FROM, null, won(500_000_000), won(10_000_000), 72, GuidanceModel.FEWEST_YEARS, 5L);
        Guidance guidance = adviser().advise(enquiry);
        Outcome chosen = guidance.outcomes().stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.CHOSEN)
                .findFirst()
                .orElseThrow();
        assertEquals(new Terms(won(500_000_000), won(10_000_000)), chosen.terms());
        assertNotNull(chosen.premium());
        Outcome suggested = guidance.suggested();
        assertNotNull(suggested.premium());
        assertTrue(chosen.keptAYear().expected().isPositive());
        assertTrue(guidance.annualLoss()
                .expected()
                .isGreaterThan(suggested.keptAYear().expected()));
        assertTrue(
                suggested.incidentsCovered().compareTo(MODEL.limitPercentile().value()) >= 0);
        assertEquals(5, guidance.seed());
    }

    @Test
    void withoutATariffPremiumAnUnderwriterIsNamed() {
        Guidance guidance = adviser().advise(enquiry(company(900_000_000_000L, 50_000)));
        assertNull(guidance.suggested().premium());
        assertNull(guidance.suggested().costOfAnAverageYear());
        assertHas(Reason.PremiumByUnderwriter.class, guidance);
    }

    @Test
    void whenNoLimitOnSaleIsEnoughTheHighestIsSuggestedAndItIsSaid() {
        Guidance guidance = adviser().advise(enquiry(company(3_000_000_000L, 9_000_000_000L)));
        assertEquals(
                guidance.product().limitMenu().getLast(),
                guidance.suggestion().terms().limit());
        assertHas(Reason.MenuEnds.class, guidance);
    }

    @Test
    void theCurveNeverRisesAndShowsThePercentiles() {
        Curve curve = adviser().advise(enquiry(shop())).curve();
        for (int i = 1; i < curve.points().size(); i++) {
            CurvePoint before = curve.points().get(i - 1);
            CurvePoint point = curve.points().get(i);
            assertTrue(point.probability().compareTo(before.probability()) < 0);
            assertTrue(point.loss().compareTo(before.loss()) >= 0);
            assertTrue(point.kept().compareTo(before.kept()) >= 0);
        }
        assertEquals(3, curve.marks().size());
        assertEquals(
                new BigDecimal("10000"),
                curve.roundYears().getLast().returnPeriodYears().setScale(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 5 | | | | $.annualSales.amount",
                "-1 | 5 | | | | $.annualSales.amount",
                "3000000000 | -1 | | | | $.dataSubjects",
                "3000000000 | 10000000001 | | | | $.dataSubjects",
                "3000000000 | 5 | 123 | | | $.limit.amount",
                "3000000000 | 5 | | 123 | | $.retention.amount",
                "3000000000 | 5 | 50000000 | 50000000 | | $.retention.amount",
                "3000000000 | 5 | | | 101 | $.externalRating",
            })
    void whatCannotBeAskedIsNamed(
            long sales,
            long data,
            @Nullable Long limit,
            @Nullable Long retention,
            @Nullable Integer rating,
            String path) {
        Enquiry enquiry = new Enquiry(
                company(sales, data),
                Models.FROM,
                ProductCode.ENTERPRISE_CYBER,
                limit == null ? null : won(limit),
                retention == null ? null : won(retention),
                rating,
                null,
                null);
        assertRefused(path, enquiry);
    }

    @Test
    void aCurrencyInWhichNothingIsOnSaleIsNamed() {
        Company foreign =
                new Company(Money.of(1_000_000, "USD"), 5, Industry.RETAIL, Set.of(), BodySegment.PRIVATE_BODY);
        assertRefused(
                "$.annualSales.currency",
                new Enquiry(foreign, Models.FROM, ProductCode.SME_CYBER, null, null, null, null, null));
    }

    @Test
    void aDayBeforeTheFirstModelIsNamed() {
        assertRefused(
                "$.coverFrom", new Enquiry(shop(), Models.FROM.minusYears(5), null, null, null, null, null, null));
    }

    @Test
    void aProductForSomeOnlyIsNotAdvisedOn() {
        assertRefused(
                "$.product", new Enquiry(shop(), Models.FROM, ProductCode.PUBLIC_SECTOR, null, null, null, null, null));
    }

    private static void assertRefused(String path, Enquiry enquiry) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> adviser().advise(enquiry));
        assertEquals(
                List.of(path), refused.errors().stream().map(FieldProblem::path).toList());
    }

    private static void assertHas(Class<? extends Reason> reason, Guidance guidance) {
        assertTrue(guidance.reasons().stream().anyMatch(reason::isInstance), guidance.reasons()::toString);
    }
}
