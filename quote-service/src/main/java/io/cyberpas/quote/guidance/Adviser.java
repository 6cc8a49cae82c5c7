package io.cyberpas.quote.guidance;

import static java.math.RoundingMode.HALF_UP;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.quote.compulsory.Circumstances;
import io.cyberpas.quote.compulsory.Obligation;
import io.cyberpas.quote.compulsory.ObligationRule;
import io.cyberpas.quote.compulsory.Obligations;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.tariff.Tariffs;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Advises a company on limit and retention. Nothing is saved; the same enquiry always gets the same answer. */
@ApplicationScoped
public class Adviser {

    private static final String COUNTRY = "KR";
    private static final Currency LAWS_CURRENCY = Currency.getInstance("KRW");
    private static final int SHARE_DECIMALS = 4;

    private final GuidanceModels models;
    private final Products products;
    private final Tariffs tariffs;
    private final Obligations obligations;

    /** Advises by these models, products, tariffs and laws. */
    public Adviser(GuidanceModels models, Products products, Tariffs tariffs, Obligations obligations) {
        this.models = models;
        this.products = products;
        this.tariffs = tariffs;
        this.obligations = obligations;
    }

    /**
     * Answers an enquiry.
     *
     * @throws InvalidInputException naming what cannot be asked
     */
    public Guidance advise(Enquiry enquiry) {
        EnquiryRules.requireInRange(enquiry);
        GuidanceModel model = models.effectiveOn(enquiry.coverFrom())
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.coverFrom", "lies before the first guidance there was", null)));
        Obligation obligation = obligation(enquiry);
        Optional<Money> minimum = Optional.ofNullable(obligation).flatMap(Obligation::minimum);
        return answer(enquiry, model, obligation, study(enquiry, model, minimum));
    }

    /** The first product whose limits suffice, otherwise the last. */
    private Study study(Enquiry enquiry, GuidanceModel model, Optional<Money> minimum) {
        List<Edition> editions = Edition.candidates(enquiry, model, products, tariffs);
        return editions.stream()
                .map(edition -> Study.of(enquiry, model, edition, minimum))
                .filter(study -> study.suffices() || study.edition().equals(editions.getLast()))
                .findFirst()
                .orElseThrow();
    }

    private static Guidance answer(Enquiry enquiry, GuidanceModel model, @Nullable Obligation obligation, Study study) {
        Currency currency = enquiry.company().annualSales().currency();
        LossModel losses = study.losses();
        Losses annual = study.simulation().annual();
        Terms suggested = study.suggestion().terms();
        Outcomes outcomes = new Outcomes(
                enquiry, model, study, Optional.ofNullable(obligation).flatMap(Obligation::minimum));
        Money standardError = LossFigures.money(annual.standardError(), currency);
        return new Guidance(
                enquiry,
                model,
                study.edition().product(),
                study.edition().tariff().version(),
                study.simulation().years(),
                Study.seed(enquiry, model),
                losses.frequency(),
                share(losses.count().noneProbability()),
                LossFigures.of(annual, currency),
                standardError,
                LossFigures.of(study.incidents(), currency),
                losses.liabilities(),
                obligation,
                study.suggestion(),
                outcomes.around(suggested),
                Curve.of(annual, study.simulation().annualKept(suggested), study.incidents(), currency),
                reasons(enquiry.company(), obligation, study, outcomes, standardError));
    }

    /** The currencies in which guidance can be had for cover from that day. */
    public List<String> currencies(LocalDate coverFrom) {
        return Edition.currencies(coverFrom, products);
    }

    /**
     * What can be chosen for comparison.
     *
     * @throws InvalidInputException if nothing is on sale in the currency
     */
    public Menus menus(String currency, LocalDate coverFrom) {
        return Edition.menus(currency, coverFrom, products);
    }

    /** What the law asks, or null if the sales are not in the currency of the law. */
    private @Nullable Obligation obligation(Enquiry enquiry) {
        Company company = enquiry.company();
        if (!company.annualSales().currency().equals(LAWS_CURRENCY)) {
            return null;
        }
        return obligations.assess(new Circumstances(
                COUNTRY,
                company.segment(),
                company.annualSales(),
                company.dataSubjects(),
                enquiry.coverFrom(),
                Set.of(),
                null,
                null));
    }

    private static List<Reason> reasons(
            Company company, @Nullable Obligation obligation, Study study, Outcomes outcomes, Money standardError) {
        LossModel losses = study.losses();
        Currency currency = company.annualSales().currency();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason.Frequency(
                losses.tariffFrequency(), losses.industryFactor(), losses.controlsFactor(), losses.frequency()));
        reasons.add(new Reason.OwnLoss(
                LossFigures.money(losses.loss().ownLoss(0.5), currency),
                LossFigures.money(losses.loss().highestOwnLoss(), currency)));
        reasons.add(
                company.dataSubjects() == 0
                        ? new Reason.NoDataHeld()
                        : new Reason.Damages(
                                company.dataSubjects(),
                                losses.liabilities().getFirst(),
                                losses.liabilities().getLast()));
        reasons.add(duty(obligation));
        reasons.add(new Reason.QuietYears(share(losses.count().noneProbability())));
        reasons.addAll(study.suggestion().reasons());
        reasons.add(outcomes.premiumReason(study.suggestion().terms()));
        reasons.add(new Reason.Simulated(study.simulation().years(), standardError));
        return reasons;
    }

    private static Reason duty(@Nullable Obligation obligation) {
        if (obligation == null) {
            return new Reason.DutyNotAssessed();
        }
        ObligationRule rule = obligation.rule();
        return switch (obligation.outcome()) {
            case OBLIGED -> new Reason.Obliged(obligation.minimum().orElseThrow(), Objects.requireNonNull(rule));
            case BELOW_THRESHOLD -> new Reason.BelowThreshold(Objects.requireNonNull(rule));
            case EXEMPT -> new Reason.Exempt(Objects.requireNonNull(rule));
            case NO_RULE -> new Reason.NoRule();
        };
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(SHARE_DECIMALS, HALF_UP);
    }
}
