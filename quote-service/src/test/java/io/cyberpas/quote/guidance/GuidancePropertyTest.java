package io.cyberpas.quote.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.BodySegment;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every guidance, whatever the company. */
class GuidancePropertyTest {

    private static final Adviser ADVISER = Models.adviser();

    @Property(tries = 150)
    void theSuggestedLimitIsOnTheMenuAndNotBelowTheStatutoryMinimum(@ForAll("companies") Company company) {
        Guidance guidance = advise(company);
        Money limit = guidance.suggestion().terms().limit();
        assertTrue(guidance.product().limitMenu().contains(limit));
        assertTrue(guidance.product()
                .retentionMenu()
                .contains(guidance.suggestion().terms().retention()));
        guidance.statutoryMinimum().ifPresent(minimum -> assertFalse(minimum.isGreaterThan(limit)));
        assertFalse(guidance.suggested().belowStatutoryMinimum());
    }

    @Property(tries = 150)
    void theCurveNeverRises(@ForAll("companies") Company company) {
        List<CurvePoint> points = advise(company).curve().points();
        for (int i = 1; i < points.size(); i++) {
            assertTrue(points.get(i).probability().compareTo(points.get(i - 1).probability()) < 0);
            assertTrue(points.get(i).loss().compareTo(points.get(i - 1).loss()) >= 0);
        }
    }

    @Property(tries = 150)
    void whatIsKeptIsNeverMoreThanWhatIsLost(@ForAll("companies") Company company) {
        Guidance guidance = advise(company);
        for (Outcome outcome : guidance.outcomes()) {
            assertNotAbove(outcome.keptAYear(), guidance.annualLoss());
            assertNotAbove(outcome.keptOfAnIncident(), guidance.incidentLoss());
        }
        guidance.curve().points().forEach(point -> assertFalse(point.kept().isGreaterThan(point.loss())));
    }

    @Property(tries = 100)
    void aHigherLimitKeepsNoMoreAndCoversNoFewerIncidents(@ForAll("companies") Company company) {
        List<Outcome> outcomes = advise(company).outcomes();
        for (int i = 1; i < outcomes.size(); i++) {
            assertNotAbove(outcomes.get(i).keptAYear(), outcomes.get(i - 1).keptAYear());
            assertTrue(outcomes.get(i)
                            .incidentsCovered()
                            .compareTo(outcomes.get(i - 1).incidentsCovered())
                    >= 0);
        }
    }

    @Property(tries = 100)
    void theRetentionIsAtMostAHundredthOfSalesWhereTheMenuAllows(@ForAll("companies") Company company) {
        Guidance guidance = advise(company);
        Money retention = guidance.suggestion().terms().retention();
        BigDecimal bearable = company.annualSales().amount().movePointLeft(2);
        assertTrue(retention.amount().compareTo(bearable) <= 0
                || retention.equals(guidance.product().retentionMenu().getFirst()));
    }

    @Property(tries = 50)
    void moreSalesNeverMakeAnIncidentCheaper(@ForAll("companies") Company company) {
        Company larger = new Company(
                company.annualSales().plus(company.annualSales()),
                company.dataSubjects(),
                company.industry(),
                company.controls(),
                company.segment());
        assertFalse(ownLoss(company).median().isGreaterThan(ownLoss(larger).median()));
        assertFalse(ownLoss(company).highest().isGreaterThan(ownLoss(larger).highest()));
    }

    @Property(tries = 50)
    void theSameCompanyGetsTheSameAnswer(@ForAll("companies") Company company) {
        assertEquals(advise(company), advise(company));
    }

    @Provide
    Arbitrary<Company> companies() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2_000_000_000_000L),
                        Arbitraries.longs().between(0, 20_000_000),
                        Arbitraries.of(Industry.class),
                        Arbitraries.of(Control.class).set(),
                        Arbitraries.of(BodySegment.class))
                .as((sales, data, industry, controls, segment) ->
                        new Company(Models.won(sales), data, industry, controls, segment));
    }

    private static Guidance advise(Company company) {
        return ADVISER.advise(Models.enquiry(company));
    }

    private static Reason.OwnLoss ownLoss(Company company) {
        return advise(company).reasons().stream()
                .filter(Reason.OwnLoss.class::isInstance)
                .map(Reason.OwnLoss.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void assertNotAbove(LossFigures lower, LossFigures higher) {
        assertFalse(lower.expected().isGreaterThan(higher.expected()));
        assertFalse(lower.median().isGreaterThan(higher.median()));
        assertFalse(lower.percentile90().isGreaterThan(higher.percentile90()));
        assertFalse(lower.percentile99().isGreaterThan(higher.percentile99()));
    }
}
