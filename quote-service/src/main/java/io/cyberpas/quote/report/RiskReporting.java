package io.cyberpas.quote.report;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Proposal;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteOption;
import io.cyberpas.quote.quote.QuoteReading;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.risk.RiskAssessment;
import io.cyberpas.quote.risk.RiskReport;
import io.cyberpas.quote.tariff.CompanyTariff;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Writes risk reports of submitted quotes; drafts and households have none. */
@ApplicationScoped
public class RiskReporting {

    private final QuoteReading reading;
    private final Editions editions;

    RiskReporting(QuoteReading reading, Editions editions) {
        this.reading = reading;
        this.editions = editions;
    }

    /**
     * The report for an option of a quote, with the figures and adjustments it is priced by; until an underwriter has released
     * it, by the tariff alone.
     *
     * @param option number of the option; null for the accepted one, otherwise the first
     * @throws AbsentException if there is no such quote, it is not the actor's to see, or there is nothing to report of it
     * @throws InvalidInputException if it has no such option
     */
    public QuotedReport report(String number, @Nullable Integer option, Actor actor) {
        Quote quote = reading.find(number, actor);
        Proposal proposal = quote.submitted().orElseThrow(() -> absent(number));
        Edition edition = editions.of(proposal);
        RiskAssessment assessment = quote.underwriting().assessment();
        if (assessment == null || !(edition.tariff() instanceof CompanyTariff tariff)) {
            throw absent(number);
        }
        QuoteOption chosen = choose(quote, option);
        RatingInput input = new RatingInput(
                proposal.risk(),
                proposal.cover(),
                proposal.offers(edition.product()),
                chosen.limit(),
                chosen.retention(),
                quote.underwriting().judgement(),
                quote.underwriting().adjustments());
        return new QuotedReport(
                number,
                proposal.insured().name(),
                proposal.product(),
                proposal.cover(),
                quote.options().stream().map(QuoteOption::number).toList(),
                chosen.number(),
                chosen.premium() == null,
                RiskReport.of(tariff, input, assessment, quote.application().findings()));
    }

    private static QuoteOption choose(Quote quote, @Nullable Integer number) {
        if (number == null) {
            return quote.acceptedOption().orElseGet(() -> quote.options().getFirst());
        }
        return quote.options().stream()
                .filter(option -> option.number() == number)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "option",
                        "is not an option of this quote",
                        "1 to %d".formatted(quote.options().size()))));
    }

    private static AbsentException absent(String number) {
        return new AbsentException("risk report of quote", number);
    }
}
