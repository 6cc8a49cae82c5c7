package io.cyberpas.quote.repricing;

import static io.cyberpas.quote.product.CoveragePart.MEDIA_LIABILITY;
import static io.cyberpas.quote.rating.Risks.won;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.Answered;
import io.cyberpas.quote.compulsory.KoreanRules;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.quote.Accepted;
import io.cyberpas.quote.quote.AcceptedQuote;
import io.cyberpas.quote.rating.PartTerms;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.repricing.RepricingItem.Changes;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Accepted quotes and what has changed since. */
abstract class RepricingFixture {

    static final long BILLION = 1_000_000_000L;

    static Worksheet quoted(AcceptedQuote accepted) {
        return Objects.requireNonNull(accepted.quote().options().getFirst().worksheet());
    }

    static Worksheet sheet(Repriced repriced) {
        return Objects.requireNonNull(repriced.worksheet());
    }

    static Changes sales(long billions) {
        return new Changes(won(billions * BILLION), null, null, null);
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
    static AcceptedQuote unwatched() {
        return Accepted.company(Answered.wellRunCompany()
                .with("EDR", false)
                .without("EDR_COVERAGE")
                .with("MONITORING", false)
                .without("MONITORED_BY"));
    }
}
