package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.product.CoveragePart.BUSINESS_INTERRUPTION;
import static io.cyberpas.quote.product.CoveragePart.PCI_ASSESSMENTS;
import static io.cyberpas.quote.rating.Risks.won;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.cyberpas.quote.quote.Accepted;
import io.cyberpas.quote.quote.AcceptedQuote;
import io.cyberpas.quote.rating.Judgement;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.ReasonCode;
import org.junit.jupiter.api.Test;

/** When somebody has to look at a policy that goes on. */
class RepricedReferralTest extends RepricingFixture {

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
        assertReferred(Items.of(Accepted.company()).remaining(BILLION - 1).reprice(), ReasonCode.CAPACITY_EXHAUSTED);
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
