package io.cyberpas.quote.rating;

import static io.cyberpas.quote.catalogue.Files.PRODUCT;
import static io.cyberpas.quote.catalogue.Files.TARIFF;
import static io.cyberpas.quote.rating.Risks.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Industry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds of every premium, whatever the risk. */
class RatingPropertyTest {

    private static final long HIGHEST_SALES = 500_000_000_000L;
    private static final long MOST_RECORDS = 10_000_000;

    @Property(tries = 300)
    void partsSumToTheTotalToTheLastUnit(@ForAll("inputs") RatingInput input) {
        Worksheet sheet = rate(input);
        Money sum = sheet.parts().stream().map(PricedPart::premium).reduce(Money.zero(PRODUCT.currency()), Money::plus);
        assertEquals(sheet.premium(), sum);
        assertTrue(sheet.parts().stream().noneMatch(part -> part.premium().isNegative()));
    }

    @Property(tries = 100)
    void theSameInputGivesTheSameWorksheet(@ForAll("inputs") RatingInput input) {
        assertEquals(rate(input), rate(input));
    }

    @Property(tries = 300)
    void theMinimumPremiumIsNeverUndercut(@ForAll("inputs") RatingInput input) {
        assertTrue(
                rate(input).premium().amount().compareTo(TARIFF.minimumPremium().value()) >= 0);
    }

    @Property(tries = 300)
    void aHigherLimitIsNeverCheaper(@ForAll("inputs") RatingInput input, @ForAll("limits") Money other) {
        Money lower = input.limit().min(other);
        Money higher = input.limit().max(other);
        assertNotCheaper(withLimit(input, lower), withLimit(input, higher));
    }

    @Property(tries = 300)
    void aHigherRetentionIsNeverDearer(@ForAll("inputs") RatingInput input, @ForAll("retentions") Money other) {
        Money lower = input.retention().min(other);
        Money higher = input.retention().max(other);
        assertNotCheaper(withRetention(input, higher), withRetention(input, lower));
    }

    @Property(tries = 300)
    void higherSalesAreNeverCheaper(
            @ForAll("inputs") RatingInput input, @ForAll @LongRange(min = 1, max = HIGHEST_SALES) long other) {
        CompanyRisk risk = (CompanyRisk) input.risk();
        assertNotCheaper(
                withRisk(input, withSales(risk, risk.annualSales().min(won(other)))),
                withRisk(input, withSales(risk, risk.annualSales().max(won(other)))));
    }

    @Property(tries = 300)
    void moreRecordsAreNeverCheaper(
            @ForAll("inputs") RatingInput input, @ForAll @LongRange(min = 0, max = MOST_RECORDS) long other) {
        CompanyRisk risk = (CompanyRisk) input.risk();
        assertNotCheaper(
                withRisk(input, withRecords(risk, Math.min(risk.dataSubjects(), other))),
                withRisk(input, withRecords(risk, Math.max(risk.dataSubjects(), other))));
    }

    @Property(tries = 300)
    void anotherControlIsNeverDearer(@ForAll("inputs") RatingInput input, @ForAll Control added) {
        CompanyRisk risk = (CompanyRisk) input.risk();
        Set<Control> more = EnumSet.of(added);
        more.addAll(risk.controls());
        assertNotCheaper(withRisk(input, withControls(risk, more)), input);
    }

    private static void assertNotCheaper(RatingInput less, RatingInput more) {
        Money lesser = rate(less).premium();
        Money greater = rate(more).premium();
        assertTrue(lesser.compareTo(greater) <= 0, () -> lesser + " should not be above " + greater);
    }

    private static Worksheet rate(RatingInput input) {
        return Rating.rate(TARIFF, input).orElseThrow();
    }

    @Provide
    Arbitrary<RatingInput> inputs() {
        return Combinators.combine(risks(), covers(), limits(), retentions())
                .as((risk, cover, limit, retention) ->
                        new RatingInput(risk, cover, PRODUCT.parts(), limit, retention, null, List.of()));
    }

    @Provide
    Arbitrary<Money> limits() {
        return Arbitraries.of(PRODUCT.limitMenu());
    }

    @Provide
    Arbitrary<Money> retentions() {
        return Arbitraries.of(PRODUCT.retentionMenu());
    }

    private static Arbitrary<CompanyRisk> risks() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, HIGHEST_SALES),
                        Arbitraries.longs().between(0, MOST_RECORDS),
                        Arbitraries.of(Industry.class),
                        Arbitraries.of(Control.class).set(),
                        Arbitraries.integers().between(40, 100))
                .as((sales, records, industry, controls, rating) ->
                        new CompanyRisk(won(sales), records, industry, controls, false, rating));
    }

    private static Arbitrary<Cover> covers() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(1, 365))
                .as((start, days) ->
                        new Cover(first.plusDays(start), first.plusDays(start).plusDays(days)));
    }

    private static RatingInput withLimit(RatingInput input, Money limit) {
        return new RatingInput(input.risk(), input.cover(), input.parts(), limit, input.retention(), null, List.of());
    }

    private static RatingInput withRetention(RatingInput input, Money retention) {
        return new RatingInput(input.risk(), input.cover(), input.parts(), input.limit(), retention, null, List.of());
    }

    private static RatingInput withRisk(RatingInput input, CompanyRisk risk) {
        return new RatingInput(risk, input.cover(), input.parts(), input.limit(), input.retention(), null, List.of());
    }

    private static CompanyRisk withSales(CompanyRisk risk, Money sales) {
        return new CompanyRisk(
                sales, risk.dataSubjects(), risk.industry(), risk.controls(), false, risk.externalRating());
    }

    private static CompanyRisk withRecords(CompanyRisk risk, long records) {
        return new CompanyRisk(
                risk.annualSales(), records, risk.industry(), risk.controls(), false, risk.externalRating());
    }

    private static CompanyRisk withControls(CompanyRisk risk, Set<Control> controls) {
        return new CompanyRisk(
                risk.annualSales(), risk.dataSubjects(), risk.industry(), controls, false, risk.externalRating());
    }
}
