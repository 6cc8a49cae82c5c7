package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * A company looked at with one product in mind.
 *
 * @param edition the product with its tariff
 * @param losses how often something happens, and what it costs
 * @param simulation the simulated years
 * @param incidents their incidents, each by itself
 * @param suggestion what suits the company
 */
record Study(Edition edition, LossModel losses, Simulation simulation, Losses incidents, Suggestion suggestion) {

    static Study of(Enquiry enquiry, GuidanceModel model, Edition edition, Optional<Money> statutoryMinimum) {
        LossModel losses = LossModel.of(enquiry.company(), edition.tariff(), model);
        int years = Objects.requireNonNullElse(enquiry.years(), model.simulatedYears());
        Simulation simulation = Simulation.run(losses.count(), losses.loss(), years, seed(enquiry, model));
        Losses incidents = simulation.perIncident();
        return new Study(
                edition,
                losses,
                simulation,
                incidents,
                Suggestion.of(edition.product(), model, enquiry.company(), incidents, statutoryMinimum));
    }

    static long seed(Enquiry enquiry, GuidanceModel model) {
        return Objects.requireNonNullElse(enquiry.seed(), model.seed());
    }

    /** Whether the product has a limit as high as needed. */
    boolean suffices() {
        return !suggestion.needed().isGreaterThan(suggestion.terms().limit());
    }
}
