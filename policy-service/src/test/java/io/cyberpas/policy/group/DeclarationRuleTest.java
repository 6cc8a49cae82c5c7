package io.cyberpas.policy.group;

import static io.cyberpas.policy.policy.Fixtures.won;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.group.DeclarationRule.Stretch;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.PolicyTerms;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DeclarationRuleTest {
    private static final Currency WON = Currency.getInstance("KRW");
    private static final CoverPeriod YEAR =
            new CoverPeriod(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-12-01"));

    private static PolicyTerms terms(long premium, long members, long... parts) {
        CoverageCode[] codes = CoverageCode.values();
        List<CoveragePart> insured = new java.util.ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            insured.add(CoveragePart.of(
                    codes[i], CoverageTrigger.OCCURRENCE, won(1_000), won(0), null, null, won(parts[i])));
        }
        Insured platform = new Insured("한빛페이", "123-45-67890", null, "KR", null, null, null, members);
        return new PolicyTerms("2026-01", platform, won(1_000), won(0), won(premium), insured, List.of());
    }

    private static Stretch stretch(PolicyTerms terms, int days, long memberDays) {
        return new Stretch(terms, new CoverPeriod(YEAR.from(), YEAR.from().plusDays(days)), memberDays);
    }

    @Property
    void asManyMembersAsAgreedCostTheDeposit(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long premium,
            @ForAll @LongRange(min = 1, max = 1_000_000) long members,
            @ForAll @IntRange(min = 1, max = 365) int days) {
        List<Stretch> all = List.of(stretch(terms(premium, members), days, members * days));
        assertThat(DeclarationRule.earned(all, YEAR, WON)).isEqualTo(DeclarationRule.deposit(all, YEAR, WON));
    }

    @Property
    void aWholeYearCostsThePremiumToTheWon(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long premium,
            @ForAll @LongRange(min = 1, max = 1_000_000) long members) {
        List<Stretch> year = List.of(stretch(terms(premium, members), 365, members * 365));
        assertThat(DeclarationRule.earned(year, YEAR, WON)).isEqualTo(won(premium));
    }

    @Property
    void thePartsAddUpToTheAdjustment(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long adjustment,
            @ForAll @LongRange(min = 0, max = 1_000_000) long first,
            @ForAll @LongRange(min = 0, max = 1_000_000) long second,
            @ForAll @LongRange(min = 0, max = 1_000_000) long third) {
        PolicyTerms terms = terms(first + second + third, 10, first, second, third);
        Map<CoverageCode, Money> shares = DeclarationRule.byPart(won(adjustment), terms);
        assertThat(shares.values().stream().reduce(won(0), Money::plus)).isEqualTo(won(adjustment));
        assertThat(shares).hasSize(3);
    }

    @Test
    void sumsAreRoundedOnceHoweverManyTermsHeld() {
        // A third of a won each: three of them are one won, not none.
        PolicyTerms terms = terms(365, 3);
        List<Stretch> days = List.of(stretch(terms, 1, 1), stretch(terms, 1, 1), stretch(terms, 1, 1));
        assertThat(DeclarationRule.earned(days, YEAR, WON)).isEqualTo(won(1));
    }
}
