package io.cyberpas.policy.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.policy.Fixtures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillingRulesTest {
    private static final LocalDate START = LocalDate.parse("2026-12-01");

    @Test
    void koreaChargesThePolicyholderNoTax() {
        assertEquals(List.of(), taxes("KR", Money.of(0, "KRW"), Money.of(9_500_000, "KRW")));
    }

    @Test
    void theUnitedKingdomAndGermanyTaxPremium() {
        assertEquals(
                Money.of("120.00", "EUR"),
                taxes("GB", Money.of(0, "EUR"), Money.of(1_000, "EUR"))
                        .getFirst()
                        .amount());
        assertEquals(
                Money.of("190.00", "EUR"),
                taxes("DE", Money.of(0, "EUR"), Money.of(1_000, "EUR"))
                        .getFirst()
                        .amount());
    }

    @Test
    void irelandTakesTwoLevies() {
        List<BillLine> levies = taxes("IE", Money.of(0, "EUR"), Money.of(1_000, "EUR"));
        assertEquals(2, levies.size());
        assertTrue(levies.stream().allMatch(levy -> levy.kind() == LineKind.LEVY));
    }

    @Test
    void aRateHoldsForPoliciesThatBeginWhileItDoes() {
        LocalDate before = LocalDate.parse("2017-05-31");
        BillLine line = Rules.SHIPPED
                .taxes()
                .lines("GB", before, Money.of(0, "EUR"), Money.of(1_000, "EUR"))
                .getFirst();
        assertEquals(Money.of("100.00", "EUR"), line.amount());
    }

    @Test
    void taxesOfPremiumReturnedInFullComeBackInFull() {
        Money first = Money.of("333.33", "EUR");
        Money all = Money.of("1000.01", "EUR");
        Money none = Money.of(0, "EUR");
        Money sum = taxes("DE", none, first)
                .getFirst()
                .amount()
                .plus(taxes("DE", first, all).getFirst().amount())
                .plus(taxes("DE", all, none).getFirst().amount());
        assertTrue(sum.isZero());
    }

    @Test
    void twoRatesOfOneTaxOnADayAreRefused() {
        PremiumTax tax = new PremiumTax(
                "X", "GB", LineKind.TAX, new BigDecimal("0.1"), START, null, Source.R, new Bilingual("x", "엑스"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PremiumTaxes(List.of(
                        tax,
                        new PremiumTax(
                                "X",
                                "GB",
                                LineKind.TAX,
                                new BigDecimal("0.2"),
                                START,
                                null,
                                Source.R,
                                new Bilingual("x", "엑스")))));
    }

    @Test
    void aGraceOfLessThanFourteenDaysIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new DunningRule(
                        "short", "KR", START, null, new Bilingual("law", "법"), Source.R, days(7), days(21), days(13)));
    }

    @Test
    void theStepsOfDunningFollowEachOther() {
        DunningRule rule = Rules.SHIPPED.dunning(START);
        LocalDate reminded = rule.reminderOn(START);
        assertEquals(START.plusDays(7), reminded);
        assertEquals(START.plusDays(21), rule.noticeOn(reminded));
        assertEquals(START.plusDays(21 + 15), rule.lapseOn(START.plusDays(21)), "fourteen whole days of grace");
    }

    @Test
    void nothingIsDueBeforeCoverBeginsNorOnAWeekend() {
        InstalmentRules rules = Rules.SHIPPED.instalments(START);
        assertEquals(START, rules.firstDue(LocalDate.parse("2026-11-02"), START));
        assertEquals(LocalDate.parse("2026-12-07"), rules.firstDue(LocalDate.parse("2026-11-22"), START), "not Sunday");
        assertEquals(
                LocalDate.parse("2027-01-04"), rules.laterDue(START, LocalDate.parse("2027-01-02")), "not Saturday");
    }

    @Test
    void instalmentsBeginAtEachStretchWithinThePeriod() {
        LocalDate end = LocalDate.parse("2031-01-31").plusYears(1);
        List<LocalDate> starts = InstalmentPlan.MONTHLY.starts(LocalDate.parse("2031-01-31"), end);
        assertEquals(12, starts.size());
        assertEquals(LocalDate.parse("2031-02-28"), starts.get(1));
        assertEquals(LocalDate.parse("2031-03-31"), starts.get(2));
        assertEquals(3, InstalmentPlan.ANNUAL.starts(START, START.plusYears(3)).size());
        assertEquals(
                1, InstalmentPlan.QUARTERLY.starts(START, START.plusDays(60)).size());
    }

    @Test
    void authorityToWriteOffIsByRoleAndCurrency() {
        WriteOffRule rule = Rules.SHIPPED.writeOffs(START);
        assertTrue(rule.allowsAlone(Fixtures.actor("fin", Roles.FINANCE), Money.of(100_000, "KRW")));
        assertFalse(rule.allowsAlone(Fixtures.actor("fin", Roles.FINANCE), Money.of(100_001, "KRW")));
        assertFalse(rule.allowsAlone(Fixtures.actor("ada", Roles.AUDITOR), Money.of(1, "KRW")));
    }

    private static DunningRule.Days days(int value) {
        return new DunningRule.Days(value, Source.P);
    }

    private static List<BillLine> taxes(String country, Money before, Money after) {
        return Rules.SHIPPED.taxes().lines(country, START, before, after);
    }
}
