package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.compulsory.Obligation;
import io.cyberpas.quote.product.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an enquiry.
 *
 * @param enquiry what was asked
 * @param model the figures behind the answer
 * @param product the product that was looked at
 * @param tariffVersion the tariff that the premiums are by
 * @param years years simulated
 * @param seed seed of the simulation
 * @param incidentsAYear incidents a year
 * @param shareOfQuietYears share of years without an incident
 * @param annualLoss loss of a year, before any cover
 * @param standardError by how much the expected annual loss may be off by chance
 * @param incidentLoss loss of an incident, before any cover
 * @param liabilities liability of an incident by the share of those who claim
 * @param obligation what the law asks, or null where its currency is another
 * @param suggestion suggested limit and retention
 * @param outcomes what the suggestion and its neighbours cost and leave, limits rising
 * @param curve the loss-exceedance curve
 * @param reasons why, in the order of the thought
 */
public record Guidance(
        Enquiry enquiry,
        GuidanceModel model,
        Product product,
        String tariffVersion,
        int years,
        long seed,
        BigDecimal incidentsAYear,
        BigDecimal shareOfQuietYears,
        LossFigures annualLoss,
        Money standardError,
        LossFigures incidentLoss,
        List<LiabilityScenario> liabilities,
        @Nullable Obligation obligation,
        Suggestion suggestion,
        List<Outcome> outcomes,
        Curve curve,
        List<Reason> reasons) {

    /** Keeps its own copies of the lists. */
    public Guidance {
        liabilities = List.copyOf(liabilities);
        outcomes = List.copyOf(outcomes);
        reasons = List.copyOf(reasons);
    }

    /** The least amount to be insured by law, if the company is obliged. */
    public Optional<Money> statutoryMinimum() {
        return Optional.ofNullable(obligation).flatMap(Obligation::minimum);
    }

    /** What the suggested terms cost and leave. */
    public Outcome suggested() {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.SUGGESTED)
                .findFirst()
                .orElseThrow();
    }
}
