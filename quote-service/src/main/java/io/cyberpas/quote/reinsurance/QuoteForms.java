package io.cyberpas.quote.reinsurance;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.quote.questionnaire.Binding;
import io.cyberpas.quote.quote.Application.Applicant;
import io.cyberpas.quote.quote.Edition;
import io.cyberpas.quote.quote.Editions;
import io.cyberpas.quote.quote.Quote;
import io.cyberpas.quote.quote.QuoteReading;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the risk of a quote in the forms of the reinsurers. */
@ApplicationScoped
public class QuoteForms {

    private final QuoteReading quotes;
    private final Editions editions;
    private final ReinsurerForms forms;
    private final Clock clock;
    private final ZoneId zone;

    QuoteForms(QuoteReading quotes, Editions editions, ReinsurerForms forms, Clock clock, ZoneId zone) {
        this.quotes = quotes;
        this.editions = editions;
        this.forms = forms;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * A quote in the forms of all reinsurers that take its questionnaire.
     *
     * @param quote the quote
     * @param views none for products that no reinsurer has a form for
     */
    public record FilledForms(Quote quote, List<ReinsurerView> views) {

        /**
         * The view of one reinsurer.
         *
         * @throws AbsentException if the reinsurer has no form for the quote's questionnaire
         */
        public ReinsurerView of(String reinsurer) {
            return views.stream()
                    .filter(view -> view.form().reinsurer().equals(reinsurer))
                    .findFirst()
                    .orElseThrow(() -> new AbsentException("reinsurer's form", reinsurer));
        }
    }

    /**
     * Fills all forms with what was said for the quote, be it submitted or a draft.
     *
     * @throws AbsentException if there is no such quote
     * @throws ConflictException if it is a draft for no product that is sold, so that its questionnaire is unknown
     */
    public FilledForms fill(String number, Actor actor) {
        Quote quote = quotes.find(number, actor);
        Edition edition = edition(quote);
        Submitted submitted = new Submitted(
                edition.questionnaire(),
                quote.application().answers(),
                fields(quote.application().insured()),
                edition.product().currency());
        return new FilledForms(quote, forms.fill(submitted));
    }

    private Edition edition(Quote quote) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return quote.submitted()
                .map(editions::of)
                .or(() -> editions.of(quote.application(), today))
                .orElseThrow(() -> new ConflictException(
                        "no-product",
                        "No product",
                        "The draft names no product that is sold on its first day of cover",
                        Map.of()));
    }

    private static Map<Binding, Object> fields(Applicant insured) {
        Map<Binding, Object> fields = new EnumMap<>(Binding.class);
        for (Binding binding : Binding.values()) {
            Object value = field(insured, binding);
            if (value != null) {
                fields.put(binding, value);
            }
        }
        return fields;
    }

    private static @Nullable Object field(Applicant insured, Binding binding) {
        return switch (binding) {
            case INSURED_NAME -> insured.name();
            case INSURED_INDUSTRY -> insured.industry();
            case INSURED_ANNUAL_SALES -> insured.annualSales();
            case INSURED_DATA_SUBJECTS -> insured.dataSubjects();
        };
    }
}
