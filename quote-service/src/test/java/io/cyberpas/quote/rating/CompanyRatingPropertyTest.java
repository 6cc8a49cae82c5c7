package io.cyberpas.quote.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.Control;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of every company's premium, by whatever product, in whatever currency. */
class CompanyRatingPropertyTest {

    @Property(tries = 300)
    void partsSumToTheTotalToTheLastUnit(@ForAll("companies") Priced priced) {
        Worksheet sheet = priced.worksheet();
        Money zero = Money.zero(priced.tariff().currency());
        assertEquals(
                sheet.premium(), sheet.parts().stream().map(PricedPart::premium).reduce(zero, Money::plus));
        assertEquals(
                sheet.technicalPremium(),
                sheet.parts().stream().map(PricedPart::technicalPremium).reduce(zero, Money::plus));
        assertTrue(sheet.parts().stream().noneMatch(part -> part.premium().isNegative()));
    }

    @Property(tries = 100)
    void theSameInputGivesTheSameWorksheet(@ForAll("companies") Priced priced) {
        assertEquals(priced.worksheet(), priced.worksheet());
        assertEquals(priced.worksheet().hashCode(), priced.worksheet().hashCode());
    }

    @Property(tries = 300)
    void theMinimumPremiumIsNeverUndercut(@ForAll("companies") Priced priced) {
        assertTrue(priced.premium()
                        .amount()
                        .compareTo(priced.tariff().minimumPremium().value())
                >= 0);
    }

    @Property(tries = 300)
    void premiumsAreWholeRoundingUnits(@ForAll("companies") Priced priced) {
        priced.worksheet()
                .parts()
                .forEach(part -> assertEquals(
                        0,
                        part.premium()
                                .amount()
                                .remainder(priced.tariff().roundingUnit().value())
                                .signum()));
    }

    @Property(tries = 500)
    void aHigherLimitIsNeverCheaper(@ForAll("companies") Priced priced) {
        priced.product().limitMenu().stream()
                .filter(limit -> limit.isGreaterThan(priced.input().limit()))
                .forEach(higher -> priced.assertNotDearerThan(priced.withLimit(higher)));
    }

    @Property(tries = 500)
    void aHigherRetentionIsNeverDearer(@ForAll("companies") Priced priced) {
        priced.product().retentionMenu().stream()
                .filter(retention -> retention.isGreaterThan(priced.input().retention()))
                .forEach(higher -> priced.withRetention(higher).assertNotDearerThan(priced));
    }

    @Property(tries = 500)
    void higherSalesAreNeverCheaper(
            @ForAll("companies") Priced priced, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        CompanyRisk risk = risk(priced);
        Money less = Money.rounded(
                risk.annualSales().amount().multiply(BigDecimal.valueOf(share)),
                risk.annualSales().currency(),
                RoundingMode.DOWN);
        priced.withRisk(new CompanyRisk(
                        less, risk.dataSubjects(), risk.industry(), risk.controls(), false, risk.externalRating()))
                .assertNotDearerThan(priced);
    }

    @Property(tries = 500)
    void moreRecordsAreNeverCheaper(
            @ForAll("companies") Priced priced, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        CompanyRisk risk = risk(priced);
        priced.withRisk(new CompanyRisk(
                        risk.annualSales(),
                        (long) (risk.dataSubjects() * share),
                        risk.industry(),
                        risk.controls(),
                        false,
                        risk.externalRating()))
                .assertNotDearerThan(priced);
    }

    @Property(tries = 300)
    void theEdgesOfTheBandsAreNoCheaperThanWhatIsBelowThem(@ForAll("companies") Priced priced) {
        CompanyTariff tariff = (CompanyTariff) priced.tariff();
        CompanyRisk risk = risk(priced);
        tariff.records().bands().stream().skip(1).forEach(band -> {
            long edge = band.from().longValueExact();
            priced.withRisk(withRecords(risk, edge - 1)).assertNotDearerThan(priced.withRisk(withRecords(risk, edge)));
        });
    }

    @Property(tries = 500)
    void anotherControlIsNeverDearer(@ForAll("companies") Priced priced, @ForAll Control added) {
        CompanyRisk risk = risk(priced);
        Set<Control> more = EnumSet.of(added);
        more.addAll(risk.controls());
        priced.withRisk(new CompanyRisk(
                        risk.annualSales(), risk.dataSubjects(), risk.industry(), more, false, risk.externalRating()))
                .assertNotDearerThan(priced);
    }

    @Property(tries = 300)
    void aBetterExternalRatingIsNeverDearer(@ForAll("companies") Priced priced) {
        CompanyRisk risk = risk(priced);
        for (int better = risk.externalRating(); better <= 100; better += 10) {
            priced.withRisk(new CompanyRisk(
                            risk.annualSales(), risk.dataSubjects(), risk.industry(), risk.controls(), false, better))
                    .assertNotDearerThan(priced);
        }
    }

    @Property(tries = 300)
    void aLoadingIsNeverCheaperAndADiscountNeverDearer(
            @ForAll("companies") Priced priced,
            @ForAll("loadings") Adjustment loading,
            @ForAll("discounts") Adjustment discount) {
        priced.assertNotDearerThan(priced.adjusted(loading));
        priced.adjusted(discount).assertNotDearerThan(priced);
    }

    private static CompanyRisk risk(Priced priced) {
        return (CompanyRisk) priced.input().risk();
    }

    private static CompanyRisk withRecords(CompanyRisk risk, long records) {
        return new CompanyRisk(
                risk.annualSales(), records, risk.industry(), risk.controls(), false, risk.externalRating());
    }

    @Provide
    Arbitrary<Priced> companies() {
        return Drawn.companies();
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
