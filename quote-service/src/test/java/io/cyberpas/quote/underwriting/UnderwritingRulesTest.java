package io.cyberpas.quote.underwriting;

import static io.cyberpas.quote.catalogue.Files.PRODUCT;
import static io.cyberpas.quote.catalogue.Files.TARIFF;
import static io.cyberpas.quote.rating.Risks.company;
import static io.cyberpas.quote.rating.Risks.midSizedCompany;
import static io.cyberpas.quote.rating.Risks.telecom;
import static io.cyberpas.quote.rating.Risks.won;
import static io.cyberpas.quote.underwriting.ReasonCode.CAPACITY_EXHAUSTED;
import static io.cyberpas.quote.underwriting.ReasonCode.EXTERNAL_RATING_TOO_LOW;
import static io.cyberpas.quote.underwriting.ReasonCode.GRADE_CLOSED;
import static io.cyberpas.quote.underwriting.ReasonCode.GRADE_HIGH;
import static io.cyberpas.quote.underwriting.ReasonCode.GRADE_MEDIUM;
import static io.cyberpas.quote.underwriting.ReasonCode.KNOWN_EXPLOITED_VULNERABILITY_OPEN;
import static io.cyberpas.quote.underwriting.ReasonCode.LIMIT_ABOVE_CAPACITY;
import static io.cyberpas.quote.underwriting.ReasonCode.OTHER_BROKER;
import static io.cyberpas.quote.underwriting.ReasonCode.RECORDS_ABOVE_TARIFF;
import static io.cyberpas.quote.underwriting.ReasonCode.SALES_ABOVE_TARIFF;
import static io.cyberpas.quote.underwriting.ReasonCode.SANCTIONS_HIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.cyberpas.quote.capacity.CapacityGate;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.HouseholdRisk;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.underwriting.Assessment.Accepted;
import io.cyberpas.quote.underwriting.Assessment.Declined;
import io.cyberpas.quote.underwriting.Assessment.Referred;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderwritingRulesTest {

    private static final long BILLION = 1_000_000_000L;

    @Test
    void aMidSizedCompanyIsQuotedAtOnce() {
        assertInstanceOf(Accepted.class, assess(midSizedCompany(), BILLION));
    }

    @Test
    void aTelecomCompanyIsReferredForItsSalesAndItsRecords() {
        Referred referred = assertInstanceOf(Referred.class, assess(telecom(), BILLION));
        assertEquals(
                List.of(
                        new Reason(
                                SALES_ABOVE_TARIFF, new BigDecimal("23000000000000"), new BigDecimal("500000000000")),
                        new Reason(RECORDS_ABOVE_TARIFF, new BigDecimal("12000000"), new BigDecimal("10000000"))),
                referred.reasons());
    }

    @Test
    void theBoundsThemselvesAreStillQuoted() {
        assertInstanceOf(Accepted.class, assess(company(500 * BILLION, 10_000_000), 5 * BILLION));
        assertEquals(List.of(SALES_ABOVE_TARIFF), codes(assess(company(500 * BILLION + 1, 10_000_000), BILLION)));
        assertEquals(List.of(RECORDS_ABOVE_TARIFF), codes(assess(company(BILLION, 10_000_001), BILLION)));
    }

    @Test
    void aLimitAboveTheCapacityIsReferred() {
        assertEquals(List.of(LIMIT_ABOVE_CAPACITY), codes(assess(midSizedCompany(), 10 * BILLION)));
    }

    @Test
    void anOpenKnownExploitedVulnerabilityIsReferred() {
        Assessment assessment = assess(with(midSizedCompany(), true, 72), BILLION);
        assertInstanceOf(Referred.class, assessment);
        assertEquals(List.of(KNOWN_EXPLOITED_VULNERABILITY_OPEN), codes(assessment));
    }

    @Test
    void aLowExternalRatingDeclinesWhateverElseWouldOnlyRefer() {
        Assessment assessment = assess(with(telecom(), true, 39), 30 * BILLION);
        assertInstanceOf(Declined.class, assessment);
        assertEquals(
                List.of(
                        SALES_ABOVE_TARIFF,
                        RECORDS_ABOVE_TARIFF,
                        KNOWN_EXPLOITED_VULNERABILITY_OPEN,
                        EXTERNAL_RATING_TOO_LOW,
                        LIMIT_ABOVE_CAPACITY),
                codes(assessment));
        assertEquals(List.of(EXTERNAL_RATING_TOO_LOW), codes(assess(with(midSizedCompany(), false, 39), BILLION)));
        assertInstanceOf(Accepted.class, assess(with(midSizedCompany(), false, 40), BILLION));
    }

    private static Assessment assess(CompanyRisk risk, long limit) {
        return UnderwritingRules.assess(situation(risk, Grade.LOW, limit, gate(0, Grade.MEDIUM), false, false));
    }

    @Test
    void lowRisksAreQuotedMediumOnesReferredAndHighOnesWaitForCapacity() {
        assertEquals(List.of(), codes(graded(Grade.LOW, Grade.LOW)));
        assertEquals(List.of(GRADE_CLOSED), codes(graded(Grade.MEDIUM, Grade.LOW)));
        assertEquals(List.of(GRADE_MEDIUM), codes(graded(Grade.MEDIUM, Grade.MEDIUM)));
        assertInstanceOf(Declined.class, graded(Grade.HIGH, Grade.MEDIUM));
        assertEquals(List.of(GRADE_HIGH), codes(graded(Grade.HIGH, Grade.HIGH)));
        assertInstanceOf(Referred.class, graded(Grade.HIGH, Grade.HIGH));
    }

    @Test
    void whatTheSegmentHasNoCapacityForIsReferred() {
        long capacity = PRODUCT.guide().capacity().longValueExact();
        CapacityGate almostFull = gate(capacity - BILLION, Grade.MEDIUM);
        CapacityGate full = gate(capacity - BILLION + 1, Grade.MEDIUM);
        assertEquals(
                List.of(),
                codes(UnderwritingRules.assess(
                        situation(midSizedCompany(), Grade.LOW, BILLION, almostFull, false, false))));
        assertEquals(
                List.of(new Reason(CAPACITY_EXHAUSTED, new BigDecimal(BILLION), new BigDecimal(BILLION - 1))),
                reasons(UnderwritingRules.assess(
                        situation(midSizedCompany(), Grade.LOW, BILLION, full, false, false))));
    }

    @Test
    void aPlatformNeedsCapacityForEachOfItsMembers() {
        CapacityGate gate = gate(PRODUCT.guide().capacity().longValueExact() - BILLION, Grade.MEDIUM);
        assertEquals(List.of(), codes(UnderwritingRules.assess(ofMembers(1_000, gate))));
        assertEquals(List.of(CAPACITY_EXHAUSTED), codes(UnderwritingRules.assess(ofMembers(1_001, gate))));
    }

    private static Situation ofMembers(long members, CapacityGate gate) {
        return new Situation(
                new HouseholdRisk(members), null, won(BILLION / 1_000), PRODUCT, TARIFF, gate, false, false);
    }

    @Test
    void anotherBrokerAndASanctionsHitAreLookedAtByPeople() {
        Assessment assessment = UnderwritingRules.assess(
                situation(midSizedCompany(), Grade.LOW, BILLION, gate(0, Grade.MEDIUM), true, true));
        assertEquals(List.of(OTHER_BROKER, SANCTIONS_HIT), codes(assessment));
        assertInstanceOf(Referred.class, assessment);
    }

    private static Assessment graded(Grade grade, Grade openTo) {
        return UnderwritingRules.assess(situation(midSizedCompany(), grade, BILLION, gate(0, openTo), false, false));
    }

    private static Situation situation(
            CompanyRisk risk, Grade grade, long limit, CapacityGate gate, boolean otherBroker, boolean sanctionsHit) {
        RiskAssessment assessment =
                new RiskAssessment(80, 80, 80, risk.externalRating(), grade, List.of(), "grading-2026-01");
        return new Situation(risk, assessment, won(limit), PRODUCT, TARIFF, gate, otherBroker, sanctionsHit);
    }

    private static CapacityGate gate(long accepted, Grade openTo) {
        return new CapacityGate(PRODUCT.segment(), PRODUCT.currency(), 2026, new BigDecimal(accepted), openTo, 0);
    }

    private static List<ReasonCode> codes(Assessment assessment) {
        return reasons(assessment).stream().map(Reason::code).toList();
    }

    private static List<Reason> reasons(Assessment assessment) {
        return switch (assessment) {
            case Accepted() -> List.of();
            case Referred(var referred) -> referred;
            case Declined(var declined) -> declined;
        };
    }

    private static CompanyRisk with(CompanyRisk risk, boolean openVulnerability, int rating) {
        return new CompanyRisk(
                risk.annualSales(), risk.dataSubjects(), risk.industry(), risk.controls(), openVulnerability, rating);
    }
}
