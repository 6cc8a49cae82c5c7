package io.cyberpas.quote.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds of every household premium. */
class HouseholdRatingPropertyTest {

    @Property(tries = 300)
    void partsSumToTheTotalToTheLastUnit(@ForAll("households") Priced priced) {
        Worksheet sheet = priced.worksheet();
        Money zero = Money.zero(priced.tariff().currency());
        assertEquals(
                sheet.premium(), sheet.parts().stream().map(PricedPart::premium).reduce(zero, Money::plus));
    }

    @Property(tries = 100)
    void theSameInputGivesTheSameWorksheet(@ForAll("households") Priced priced) {
        assertEquals(priced.worksheet(), priced.worksheet());
    }

    @Property(tries = 300)
    void theMinimumPremiumIsNeverUndercut(@ForAll("households") Priced priced) {
        assertTrue(priced.premium()
                        .amount()
                        .compareTo(priced.tariff().minimumPremium().value())
                >= 0);
    }

    @Property(tries = 300)
    void aHigherLimitIsNeverCheaper(@ForAll("households") Priced priced) {
        priced.product().limitMenu().stream()
                .filter(limit -> limit.isGreaterThan(priced.input().limit()))
                .forEach(higher -> priced.assertNotDearerThan(priced.withLimit(higher)));
    }

    @Property(tries = 300)
    void aHigherRetentionIsNeverDearer(@ForAll("households") Priced priced) {
        priced.product().retentionMenu().stream()
                .filter(retention -> retention.isGreaterThan(priced.input().retention()))
                .forEach(higher -> priced.withRetention(higher).assertNotDearerThan(priced));
    }

    @Property(tries = 300)
    void morePersonsAreNeverCheaper(
            @ForAll("households") Priced priced, @ForAll @LongRange(min = 1, max = 100_000_000) long more) {
        long persons = ((HouseholdRisk) priced.input().risk()).persons();
        priced.assertNotDearerThan(priced.withRisk(new HouseholdRisk(persons + more)));
    }

    @Property(tries = 300)
    void aLoadingIsNeverCheaperAndADiscountNeverDearer(
            @ForAll("households") Priced priced,
            @ForAll("loadings") Adjustment loading,
            @ForAll("discounts") Adjustment discount) {
        priced.assertNotDearerThan(priced.adjusted(loading));
        priced.adjusted(discount).assertNotDearerThan(priced);
    }

    @Provide
    Arbitrary<Priced> households() {
        return Drawn.households();
    }

    @Provide
    Arbitrary<Adjustment> loadings() {
        return Drawn.loadings();
    }

    @Provide
    Arbitrary<Adjustment> discounts() {
        return Drawn.discounts();
    }
}
