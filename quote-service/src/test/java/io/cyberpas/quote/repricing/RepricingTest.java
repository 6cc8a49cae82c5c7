package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.product.CoveragePart.MEDIA_LIABILITY;
import static io.cyberpas.quote.product.CoveragePart.PRIVACY_LIABILITY;
import static io.cyberpas.quote.rating.Risks.won;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.Answered;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.quote.Accepted;
import io.cyberpas.quote.quote.AcceptedQuote;
import io.cyberpas.quote.rating.Adjustment;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.repricing.RepricingItem.Changes;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.tariff.Industry;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.ReasonCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The premium of a policy that goes on. */
class RepricingTest extends RepricingFixture {

    @Nested
    class APremium {

        @Test
        void isTheQuotesWhereNothingHasChanged() {
            AcceptedQuote accepted = Accepted.company();
            Repriced repriced = Items.of(accepted).reprice();
            assertEquals(Outcome.PRICED, repriced.outcome());
            assertEquals(quoted(accepted).premium(), sheet(repriced).premium());
            assertEquals(
                    quoted(accepted).parts().stream().map(PricedPart::premium).toList(),
                    sheet(repriced).parts().stream().map(PricedPart::premium).toList());
        }

        @Test
        void keepsTheLoadingsAndDiscountsOfTheQuote() {
            AcceptedQuote accepted =
                    Accepted.company(new Adjustment(new BigDecimal("-10"), "three years without a claim", "uma"));
            assertEquals(
                    quoted(accepted).premium(),
                    sheet(Items.of(accepted).reprice()).premium());
        }

        @Test
        void isTheSumOfItsPartsAfterAnyChange() {
            Worksheet sheet = sheet(Items.of(Accepted.company())
                    .terms(won(2 * BILLION), won(20_000_000))
                    .changed(new Changes(won(90 * BILLION), 1_200_000L, null, Industry.FINANCE))
                    .reprice());
            assertEquals(
                    sheet.premium(),
                    sheet.parts().stream()
                            .map(PricedPart::premium)
                            .reduce(Money::plus)
                            .orElseThrow());
        }

        @Test
        void followsWhatHasChangedOfTheInsured() {
            Money before = sheet(Items.of(Accepted.company()).reprice()).premium();
            assertThat(
                    sheet(Items.of(Accepted.company()).changed(sales(100)).reprice())
                            .premium(),
                    greaterThan(before));
            assertThat(
                    sheet(Items.of(Accepted.company())
                                    .changed(new Changes(null, 1_000_000L, null, null))
                                    .reprice())
                            .premium(),
                    greaterThan(before));
        }

        @Test
        void ofASublimitIsThatOfItsOwnLimitAndLeavesTheOtherPartsAlone() {
            Worksheet before = sheet(Items.of(Accepted.company()).reprice());
            Worksheet after = sheet(Items.of(Accepted.company())
                    .part(MEDIA_LIABILITY, new PartTerms(won(BILLION / 2), won(10_000_000), null))
                    .reprice());
            Worksheet half = sheet(Items.of(Accepted.company())
                    .terms(won(BILLION / 2), won(10_000_000))
                    .reprice());
            assertEquals(won(BILLION / 2), part(after, MEDIA_LIABILITY).limit());
            assertNear(
                    part(half, MEDIA_LIABILITY).premium(),
                    part(after, MEDIA_LIABILITY).premium());
            assertNear(
                    part(before, PRIVACY_LIABILITY).premium(),
                    part(after, PRIVACY_LIABILITY).premium());
        }

        @Test
        void ofAShorterCoverIsProRataByTheDay() {
            Money year = sheet(Items.of(Accepted.company()).reprice()).premium();
            Money part = sheet(Items.of(Accepted.company())
                            .cover("2026-12-01", "2027-02-12")
                            .reprice())
                    .premium();
            assertThat(part.amount().doubleValue(), closeTo(year.amount().doubleValue() * 73 / 365, 2000));
        }

        @Test
        void isThatOfTheTariffSoldOnTheDay() {
            Repriced renewed = Items.of(Accepted.company())
                    .cover("2027-12-01", "2028-12-01")
                    .reprice();
            assertEquals(Outcome.PRICED, renewed.outcome());
            assertEquals("enterprise-cyber-2027-01", renewed.productVersion());
            assertEquals("enterprise-2027-01", sheet(renewed).tariffVersion());
        }

        @Test
        void losesACertificateThatHasExpiredByTheFirstDayOfCover() {
            AcceptedQuote certified = Accepted.company(Answered.wellRunCompany()
                    .with("MFA", false)
                    .with("ENCRYPTION", false)
                    .with("ISMS_P", true)
                    .with("ISMS_P_NUMBER", "ISMS-P-KISA-2024-001")
                    .with("ISMS_P_VALID_UNTIL", "2027-06-30"));
            Repriced valid =
                    Items.of(certified).cover("2027-06-30", "2028-06-30").reprice();
            Repriced expired =
                    Items.of(certified).cover("2027-07-01", "2028-07-01").reprice();
            assertThat(sheet(expired).premium(), greaterThan(sheet(valid).premium()));
        }

        @Test
        void ofAPlatformIsByTheMember() {
            AcceptedQuote platform = Accepted.members(1_000_000);
            assertEquals(
                    Money.of("2400000.00", "CNY"),
                    sheet(Items.of(platform).reprice()).premium());
            assertEquals(
                    Money.of("3600000.00", "CNY"),
                    sheet(Items.of(platform)
                                    .changed(new Changes(null, null, 1_500_000L, null))
                                    .reprice())
                            .premium());
        }

        private static PricedPart part(Worksheet sheet, CoveragePart code) {
            return sheet.parts().stream()
                    .filter(part -> part.code() == code)
                    .findFirst()
                    .orElseThrow();
        }

        /** Parts round the running sum, so that a unit may move from one to the next. */
        private static void assertNear(Money expected, Money actual) {
            assertThat(actual.amount().doubleValue(), closeTo(expected.amount().doubleValue(), 1000));
        }
    }

    @Test
    void aRiskThatTheSegmentIsClosedToIsDeclinedWithoutAPremium() {
        Repriced repriced = Items.of(unwatched()).reprice(Grade.LOW);
        assertEquals(Outcome.DECLINED, repriced.outcome());
        assertThat(repriced.risk().stream().map(Reason::code).toList(), contains(ReasonCode.GRADE_CLOSED));
        assertNull(repriced.worksheet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notSold")
    void whatIsNotSoldIsRefused(TermsCode why, Items items) {
        Repriced repriced = items.reprice();
        assertEquals(Outcome.REFUSED, repriced.outcome());
        assertTrue(repriced.terms().stream().anyMatch(reason -> reason.code() == why), repriced::toString);
        assertNull(repriced.worksheet());
        assertNull(repriced.productVersion());
    }
}
