package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.product.CoveragePart.BUSINESS_INTERRUPTION;
import static io.cyberpas.quote.product.CoveragePart.MEDIA_LIABILITY;
import static io.cyberpas.quote.product.CoveragePart.PCI_ASSESSMENTS;
import static io.cyberpas.quote.product.CoveragePart.PRIVACY_LIABILITY;
import static io.cyberpas.quote.rating.Risks.won;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.Answered;
import io.cyberpas.quote.compulsory.KoreanRules;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.quote.Accepted;
import io.cyberpas.quote.quote.AcceptedQuote;
import io.cyberpas.quote.rating.Adjustment;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.rating.PricedPart;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.repricing.RepricingItem.Changes;
import io.cyberpas.quote.risk.Grade;
import io.cyberpas.quote.tariff.Industry;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.ReasonCode;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RepricingTest {

    private static final long BILLION = 1_000_000_000L;

    private static Worksheet quoted(AcceptedQuote accepted) {
        return Objects.requireNonNull(accepted.quote().options().getFirst().worksheet());
    }

    private static Worksheet sheet(Repriced repriced) {
        return Objects.requireNonNull(repriced.worksheet());
    }

    private static Changes sales(long billions) {
        return new Changes(won(billions * BILLION), null, null, null);
    }

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

    @Nested
    class AReferral {

        @Test
        void hasAPremiumWhereTheTariffHasFigures() {
            Repriced repriced = Items.of(Accepted.company())
                    .terms(won(10 * BILLION), won(10_000_000))
                    .reprice();
            assertReferred(repriced, ReasonCode.LIMIT_ABOVE_CAPACITY);
            assertNotNull(repriced.worksheet());
        }

        @Test
        void hasNoneWhereTheTariffHasNone() {
            Repriced repriced = Items.of(Accepted.company()).changed(sales(600)).reprice();
            assertReferred(repriced, ReasonCode.SALES_ABOVE_TARIFF);
            assertNull(repriced.worksheet());
        }

        @Test
        void hasThatOfTheFiguresWhichAnUnderwriterJudgedForTheQuote() {
            AcceptedQuote judged = Accepted.large(won(600 * BILLION), new Judgement(won(60_000_000), null, "uma"));
            Repriced repriced = Items.of(judged).reprice();
            assertReferred(repriced, ReasonCode.SALES_ABOVE_TARIFF);
            assertEquals(quoted(judged).premium(), sheet(repriced).premium());
        }

        @Test
        void comesOfAGradeThatIsNotLow() {
            assertReferred(Items.of(unwatched()).reprice(), ReasonCode.GRADE_MEDIUM);
        }

        @Test
        void comesOfCapacityThatIsGone() {
            assertReferred(
                    Items.of(Accepted.company()).remaining(BILLION - 1).reprice(), ReasonCode.CAPACITY_EXHAUSTED);
            assertEquals(
                    Outcome.PRICED,
                    Items.of(Accepted.company()).remaining(BILLION).reprice().outcome());
        }

        @Test
        void comesOfTermsBeyondWhatWasEverOffered() {
            Repriced repriced = Items.of(Accepted.company())
                    .part(PCI_ASSESSMENTS, new PartTerms(won(BILLION), won(15_000_000), null))
                    .part(BUSINESS_INTERRUPTION, new PartTerms(won(BILLION), won(10_000_000), 4))
                    .reprice();
            assertEquals(Outcome.REFERRED, repriced.outcome());
            assertThat(
                    repriced.terms().stream().map(TermsReason::code).toList(),
                    contains(
                            TermsCode.RETENTION_NOT_ON_MENU,
                            TermsCode.PART_LIMIT_ABOVE_OFFER,
                            TermsCode.WAITING_PERIOD_BELOW_OFFER));
            assertNotNull(repriced.worksheet());
        }

        @Test
        void doesNotComeOfTermsThatTheQuotesVersionOffered() {
            Repriced renewed = Items.of(Accepted.company())
                    .part(BUSINESS_INTERRUPTION, new PartTerms(won(BILLION), won(10_000_000), 8))
                    .cover("2027-12-01", "2028-12-01")
                    .reprice();
            assertEquals(Outcome.PRICED, renewed.outcome());
        }

        private void assertReferred(Repriced repriced, ReasonCode why) {
            assertEquals(Outcome.REFERRED, repriced.outcome());
            assertThat(repriced.risk().stream().map(Reason::code).toList(), contains(why));
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

    static Stream<Arguments> notSold() {
        Items company = Items.of(Accepted.company());
        return Stream.of(
                Arguments.of(TermsCode.CHANGE_DOES_NOT_FIT, company.changed(new Changes(null, null, 5L, null))),
                Arguments.of(
                        TermsCode.CHANGE_DOES_NOT_FIT,
                        Items.of(Accepted.members(10)).changed(sales(1))),
                Arguments.of(
                        TermsCode.CURRENCY_DIFFERS,
                        company.changed(new Changes(Money.of(1_000_000, "USD"), null, null, null))),
                Arguments.of(
                        TermsCode.CURRENCY_DIFFERS, company.terms(Money.of(1_000_000, "USD"), Money.of(10_000, "USD"))),
                Arguments.of(TermsCode.COVER_TOO_LONG, company.cover("2026-12-01", "2027-12-02")),
                Arguments.of(
                        TermsCode.PART_NOT_SOLD,
                        company.part(
                                CoveragePart.FUNDS_TRANSFER_LOSS, new PartTerms(won(BILLION), won(10_000_000), null))),
                Arguments.of(
                        TermsCode.PART_LIMIT_ABOVE_LIMIT,
                        company.part(MEDIA_LIABILITY, new PartTerms(won(BILLION + 1), won(10_000_000), null))),
                Arguments.of(
                        TermsCode.RETENTION_NOT_BELOW_LIMIT,
                        company.part(MEDIA_LIABILITY, new PartTerms(won(10_000_000), won(10_000_000), null))),
                Arguments.of(TermsCode.LIMIT_ABOVE_AUTHORITY, company.terms(won(31 * BILLION), won(10_000_000))),
                Arguments.of(
                        TermsCode.BELOW_STATUTORY_MINIMUM,
                        Items.of(Accepted.compulsory())
                                .obliged(KoreanRules.obligations())
                                .terms(won(BILLION / 2), won(10_000_000))
                                .changed(new Changes(won(900 * BILLION), 2_000_000L, null, null))),
                Arguments.of(
                        TermsCode.PART_MISSING,
                        Items.of(Accepted.members(10)).without(CoveragePart.FUNDS_TRANSFER_LOSS)));
    }

    /** Nobody watches its systems, so that its grade is medium. */
    private static AcceptedQuote unwatched() {
        return Accepted.company(Answered.wellRunCompany()
                .with("EDR", false)
                .without("EDR_COVERAGE")
                .with("MONITORING", false)
                .without("MONITORED_BY"));
    }
}
