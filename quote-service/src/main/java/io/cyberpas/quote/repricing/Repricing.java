package io.cyberpas.quote.repricing;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.questionnaire.Answers;
import io.cyberpas.quote.quote.Insured;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.Security;
import io.cyberpas.quote.quote.UnderwritingFile;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.HouseholdRisk;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.rating.Risk;
import io.cyberpas.quote.rating.Worksheet;
import io.cyberpas.quote.risk.Evidence;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.underwriting.Assessment;
import io.cyberpas.quote.underwriting.Reason;
import io.cyberpas.quote.underwriting.Situation;
import io.cyberpas.quote.underwriting.UnderwritingRules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prices and judges one item: a pure function of the item, the quote and the data in force.
 *
 * <p>The risk is the quote's, with its answers, findings, external rating, judged figures, loadings and discounts, and with
 * what has changed since. Controls are those that the answers show on the first day of the cover asked for, so that a
 * certificate that has expired by then no longer counts; the grade is made anew. Underwriting rules refer and decline as for a
 * new quote, and for the capacity only what is promised beyond the quote's own limit counts. Whether another broker has a quote,
 * and sanctions lists, are not asked: the policy stands already, and nothing changes by a price.
 *
 * <p>The premium is that of the whole cover. For one of less than a year it is pro rata by the day, days of cover ÷ days of the
 * year that begins with it; discounts come before, loadings after the minimum premium, which does not shrink with the term.
 */
final class Repricing {

    private final RepricingItem item;
    private final Quote quote;
    private final Proposal proposal;
    private final Basis basis;

    private Repricing(RepricingItem item, Quote quote, Basis basis) {
        this.item = item;
        this.quote = quote;
        this.proposal = quote.proposal();
        this.basis = basis;
    }

    static Repriced of(RepricingItem item, Quote quote, Basis basis) {
        List<TermsReason> terms = new TermsRules(item, quote.proposal(), basis).reasons();
        return terms.stream().anyMatch(reason -> reason.code().refuses())
                ? Repriced.refused(item, terms)
                : new Repricing(item, quote, basis).price(terms);
    }

    private Repriced price(List<TermsReason> terms) {
        Risk risk = risk();
        return switch (UnderwritingRules.assess(situation(risk))) {
            case Assessment.Declined(var reasons) -> repriced(Outcome.DECLINED, terms, reasons, null);
            case Assessment.Referred(var reasons) ->
                repriced(Outcome.REFERRED, terms, reasons, worksheet(risk).orElse(null));
            case Assessment.Accepted() ->
                repriced(
                        terms.isEmpty() ? Outcome.PRICED : Outcome.REFERRED,
                        terms,
                        List.of(),
                        worksheet(risk).orElseThrow());
        };
    }

    private Repriced repriced(
            Outcome outcome, List<TermsReason> terms, List<Reason> reasons, @Nullable Worksheet worksheet) {
        return new Repriced(
                item.reference(),
                outcome,
                terms,
                reasons,
                item.limit().currency(),
                basis.product().version(),
                worksheet);
    }

    private Risk risk() {
        Insured insured = proposal.insured();
        RepricingItem.Changes changes = item.changes();
        Security security = proposal.security();
        if (security == null) {
            Long members = changes.members() == null ? insured.members() : changes.members();
            return new HouseholdRisk(members == null ? 1 : members);
        }
        return new CompanyRisk(
                requireNonNullElse(changes.annualSales(), requireNonNull(insured.annualSales())),
                requireNonNullElse(changes.dataSubjects(), requireNonNull(insured.dataSubjects())),
                requireNonNullElse(changes.industry(), requireNonNull(insured.industry())),
                basis.questionnaire().controls(answers(), item.cover().from()),
                security.openKnownExploitedVulnerability(),
                security.externalRating());
    }

    private Situation situation(Risk risk) {
        return new Situation(
                risk, assessment(), item.limit(), basis.product(), basis.tariff(), basis.gate(), false, false);
    }

    private @Nullable RiskAssessment assessment() {
        Security security = proposal.security();
        return security == null
                ? null
                : basis.grading()
                        .assess(Evidence.of(
                                basis.questionnaire(),
                                answers(),
                                security.externalRating(),
                                quote.application().findings()));
    }

    private Optional<Worksheet> worksheet(Risk risk) {
        UnderwritingFile file = quote.underwriting();
        List<PartOffer> offers = basis.product().parts().stream()
                .filter(offer -> item.parts().containsKey(offer.part()))
                .toList();
        return Rating.rate(
                basis.tariff(),
                new RatingInput(
                        risk,
                        item.cover(),
                        offers,
                        item.limit(),
                        item.retention(),
                        file.judgement(),
                        file.adjustments(),
                        item.parts()));
    }

    private Answers answers() {
        return quote.application().answers();
    }
}
