package io.cyberpas.policy.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.commission.adapter.CommissionRulesAtStart;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.Fixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommissionAgreementsTest {
    private static final CommissionAgreements SHIPPED =
            CommissionRulesAtStart.readAgreements(List.of("commissions/agreements-2026-01.yaml"));
    private static final String BEGIN = "2026-01-01";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "HANBIT, ENTERPRISE_CYBER, 2026-12-01, HANBIT-2026",
                "HANBIT, MOBILE_PAYMENT, 2026-12-01, HANBIT-2026",
                "HANBIT, ENTERPRISE_CYBER, 2026-01-01, HANBIT-2026",
                "HANBIT, ENTERPRISE_CYBER, 2025-12-31, HANBIT-2025",
                "HANBIT, ENTERPRISE_CYBER, 2024-12-31, STANDARD-2019",
                "MIRAE, SME_CYBER, 2027-06-01, MIRAE-2026",
                "MIRAE, MOBILE_PAYMENT, 2027-06-01, MIRAE-MOBILE-2026",
                "NOBODY, SME_CYBER, 2026-12-01, STANDARD-2019"
            })
    void theAgreementInForceAtInceptionAndClosestToBrokerageAndProductCounts(
            String brokerage, Product product, LocalDate inception, String code) {
        assertEquals(code, SHIPPED.of(brokerage, product, inception).code());
    }

    @Test
    void brokeragesReadTheirOwnAgreementsAndThoseForEverybody() {
        assertEquals(
                List.of("MIRAE-MOBILE-2026", "MIRAE-2026", "STANDARD-2019"),
                SHIPPED.readableBy("MIRAE").stream()
                        .map(CommissionAgreement::code)
                        .toList());
        assertEquals(5, SHIPPED.readableBy(null).size());
    }

    @Test
    void twoForTheSameOnOneDayAreRefused() {
        refused(
                "Two rows hold on 2026-05-01 of brokerage A and product null",
                agreement("STANDARD", null, BEGIN, null),
                agreement("A-1", "A", BEGIN, "2026-06-01"),
                agreement("A-2", "A", "2026-05-01", null));
    }

    @Test
    void oneCodeForTwoIsRefused() {
        refused(
                "Two agreements have the code A-1",
                agreement("STANDARD", null, BEGIN, null),
                agreement("A-1", "A", BEGIN, "2026-06-01"),
                agreement("A-1", "A", "2026-06-01", null));
    }

    @Test
    void withoutAnAgreementForEverybodyOrWithDaysThatItLeavesOutTheServiceDoesNotStart() {
        refused("There is no agreement for brokerages that have none", agreement("A-1", "A", BEGIN, null));
        refused("Nothing follows STANDARD when it ends", agreement("STANDARD", null, BEGIN, "2027-01-01"));
        refused(
                "Nothing follows STANDARD when it ends",
                agreement("STANDARD", null, BEGIN, "2027-01-01"),
                agreement("STANDARD-2", null, "2027-01-02", null));
    }

    @Test
    void figuresThatMakeNoSenseAreRefused() {
        refusedFigure("no share", "1.00", Map.of(), Map.of());
        refusedFigure("no share", "-0.01", Map.of(), Map.of());
        refusedFigure("above its cap", "0.1", Map.of("KRW", 200), Map.of("KRW", 100));
        refusedFigure("no amount to earn", "0.1", Map.of("KRW", 0), Map.of());
        assertTrue(assertThrows(
                        IllegalArgumentException.class, () -> agreement("STANDARD", null, "2026-05-01", "2026-05-01"))
                .getMessage()
                .contains("ends before it begins"));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertTrue(assertThrows(
                        ContradictionException.class,
                        () -> CommissionRulesAtStart.readAgreements(List.of("commissions/none.yaml")))
                .getMessage()
                .contains("commissions/none.yaml"));
    }

    @Test
    void onePersonPaysALittleInADayAndNothingInACurrencyThatIsNotNamed() {
        PayoutRule rule = CommissionRulesAtStart.readPayouts(List.of("commissions/payouts-2026-01.yaml"))
                .on(Fixtures.TODAY);
        assertTrue(rule.allowsAlone(Fixtures.won(5_000_000)));
        assertEquals(false, rule.allowsAlone(Fixtures.won(5_000_001)));
        PayoutRule none = new PayoutRule("none", Fixtures.TODAY, null, Source.P, Map.of());
        assertEquals(false, none.allowsAlone(Fixtures.won(1)));
    }

    private static void refused(String contradiction, CommissionAgreement... agreements) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new CommissionAgreements(new ArrayList<>(List.of(agreements))));
        assertTrue(refused.getMessage().contains(contradiction), refused.getMessage());
    }

    private static void refusedFigure(
            String contradiction, String rate, Map<String, Integer> minimum, Map<String, Integer> cap) {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> new CommissionAgreement(
                        "BAD",
                        new Bilingual("Bad", "나쁨"),
                        null,
                        null,
                        CommissionBasis.WRITTEN,
                        new BigDecimal(rate),
                        BigDecimal.ZERO,
                        amounts(minimum),
                        amounts(cap),
                        LocalDate.parse(BEGIN),
                        null,
                        Source.P));
        assertTrue(refused.getMessage().contains(contradiction), refused.getMessage());
    }

    private static Map<String, BigDecimal> amounts(Map<String, Integer> amounts) {
        return amounts.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> BigDecimal.valueOf(entry.getValue())));
    }

    private static CommissionAgreement agreement(
            String code, @Nullable String brokerage, String from, @Nullable String to) {
        return new CommissionAgreement(
                code,
                new Bilingual(code, code),
                brokerage,
                null,
                CommissionBasis.WRITTEN,
                new BigDecimal("0.1"),
                new BigDecimal("0.1"),
                Map.of(),
                Map.of(),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Source.P);
    }
}
