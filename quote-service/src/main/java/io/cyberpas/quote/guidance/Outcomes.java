package io.cyberpas.quote.guidance;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.rating.CompanyRisk;
import io.cyberpas.quote.rating.Cover;
import io.cyberpas.quote.rating.Rating;
import io.cyberpas.quote.rating.RatingInput;
import io.cyberpas.quote.rating.Worksheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Works out what limits and retentions would cost a company and leave with it. */
final class Outcomes {

    private static final int SHARE_DECIMALS = 4;

    private final Enquiry enquiry;
    private final GuidanceModel model;
    private final Edition edition;
    private final Simulation simulation;
    private final Losses incidents;
    private final Optional<Money> statutoryMinimum;

    Outcomes(Enquiry enquiry, GuidanceModel model, Study study, Optional<Money> statutoryMinimum) {
        this.enquiry = enquiry;
        this.model = model;
        this.edition = study.edition();
        this.simulation = study.simulation();
        this.incidents = study.incidents();
        this.statutoryMinimum = statutoryMinimum;
    }

    /** The suggested terms with the next lower and higher limit, and what was chosen beside it. */
    List<Outcome> around(Terms suggested) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(outcome(Outcome.Kind.SUGGESTED, suggested));
        chosen(suggested).ifPresent(terms -> outcomes.add(outcome(Outcome.Kind.CHOSEN, terms)));
        List<Money> menu = edition.product().limitMenu();
        int place = menu.indexOf(suggested.limit());
        if (place > 0) {
            neighbour(Outcome.Kind.LOWER_LIMIT, menu.get(place - 1), suggested).ifPresent(outcomes::add);
        }
        if (place < menu.size() - 1) {
            neighbour(Outcome.Kind.HIGHER_LIMIT, menu.get(place + 1), suggested).ifPresent(outcomes::add);
        }
        outcomes.sort(Comparator.comparing((Outcome outcome) -> outcome.terms().limit())
                .thenComparing(outcome -> outcome.terms().retention()));
        return outcomes;
    }

    /** What is to be said of the premium. */
    Reason premiumReason(Terms suggested) {
        return premium(suggested).isPresent()
                ? new Reason.PremiumIndicative(edition.tariff().version(), externalRating())
                : new Reason.PremiumByUnderwriter();
    }

    private Optional<Terms> chosen(Terms suggested) {
        if (enquiry.limit() == null && enquiry.retention() == null) {
            return Optional.empty();
        }
        Terms terms = new Terms(
                Objects.requireNonNullElse(enquiry.limit(), suggested.limit()),
                Objects.requireNonNullElse(enquiry.retention(), suggested.retention()));
        if (!Suggestion.fits(edition.product(), terms.limit(), terms.retention())) {
            throw new InvalidInputException(new FieldProblem(
                    enquiry.retention() == null ? "$.limit.amount" : "$.retention.amount",
                    "leaves a retention of %s that is not below the limit of every coverage part"
                            .formatted(terms.retention().amount().toPlainString()),
                    null));
        }
        return terms.equals(suggested) ? Optional.empty() : Optional.of(terms);
    }

    private Optional<Outcome> neighbour(Outcome.Kind kind, Money limit, Terms suggested) {
        Terms terms = new Terms(limit, suggested.retention());
        boolean isChosen = chosen(suggested).filter(terms::equals).isPresent();
        return isChosen || !Suggestion.fits(edition.product(), limit, suggested.retention())
                ? Optional.empty()
                : Optional.of(outcome(kind, terms));
    }

    private Outcome outcome(Outcome.Kind kind, Terms terms) {
        Product product = edition.product();
        Optional<Worksheet> premium = premium(terms);
        double reach = terms.limit().plus(terms.retention()).amount().doubleValue();
        return new Outcome(
                kind,
                terms,
                statutoryMinimum
                        .filter(minimum -> minimum.isGreaterThan(terms.limit()))
                        .isPresent(),
                premium.map(Worksheet::premium).orElse(null),
                premium.map(Worksheet::technicalPremium).orElse(null),
                LossFigures.of(simulation.annualKept(terms), product.currency()),
                LossFigures.of(simulation.perIncidentKept(terms), product.currency()),
                BigDecimal.valueOf(1 - incidents.shareAbove(reach)).setScale(SHARE_DECIMALS, HALF_UP));
    }

    /** The tariff's premium of the product's usual parts for a year. */
    private Optional<Worksheet> premium(Terms terms) {
        Company company = enquiry.company();
        List<PartOffer> parts =
                edition.product().parts().stream().filter(PartOffer::byDefault).toList();
        return Rating.rate(
                edition.tariff(),
                new RatingInput(
                        new CompanyRisk(
                                company.annualSales(),
                                company.dataSubjects(),
                                company.industry(),
                                company.controls(),
                                false,
                                externalRating()),
                        new Cover(enquiry.coverFrom(), enquiry.coverFrom().plusYears(1)),
                        parts,
                        terms.limit(),
                        terms.retention(),
                        null,
                        List.of()));
    }

    private int externalRating() {
        return Objects.requireNonNullElseGet(
                enquiry.externalRating(),
                () -> model.assumedExternalRating().value().intValueExact());
    }
}
