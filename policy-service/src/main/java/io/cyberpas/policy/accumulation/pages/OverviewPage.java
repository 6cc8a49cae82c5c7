package io.cyberpas.policy.accumulation.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.accumulation.Accumulation;
import io.cyberpas.policy.accumulation.AppetiteUse;
import io.cyberpas.policy.accumulation.ExchangeRate;
import io.cyberpas.policy.accumulation.ExchangeRates;
import io.cyberpas.policy.accumulation.ExposureBy;
import io.cyberpas.policy.accumulation.ExposureLine;
import io.cyberpas.policy.accumulation.Provider;
import io.cyberpas.policy.accumulation.Scenario;
import io.cyberpas.policy.accumulation.ScenarioLoss;
import io.cyberpas.policy.accumulation.ScenarioOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Accumulation on a day as its page shows it.
 *
 * @param all   everything exposed, the most first
 * @param rates by which amounts were added up in won
 */
record OverviewPage(Accumulation.Overview overview, ExposureBy by, List<ExposureLine> all, List<ExchangeRate> rates) {

    private static final int LINES_SHOWN = 100;
    private static final int WARNINGS_SHOWN = 10;

    static OverviewPage of(Accumulation accumulation, Accumulation.Overview overview, ExposureBy by) {
        List<ExposureLine> lines = accumulation.exposure(by, overview.on(), null);
        List<Money> amounts =
                lines.stream().flatMap(line -> line.exposed().stream()).toList();
        return new OverviewPage(overview, by, lines, accumulation.rates(overview.on(), amounts));
    }

    /**
     * A limit with the name of what it limits.
     *
     * @param provider that it limits; null where it limits a scenario
     * @param scenario that it limits; null where it limits a provider
     */
    record Use(
            AppetiteUse use,
            @Nullable Provider provider,
            @Nullable Scenario scenario) {}

    /** The lines of the table. */
    public List<ExposureLine> lines() {
        return all.subList(0, Math.min(all.size(), LINES_SHOWN));
    }

    /** The most exposed as bars. */
    public Bars<ExposureLine> bars() {
        return Bars.of(all, ExposureLine::inWon, null);
    }

    /** The scenarios as bars, gross above net. */
    public Bars<ScenarioOutcome> scenarioBars() {
        List<ScenarioOutcome> worstFirst = overview.scenarios().stream()
                .sorted(Comparator.comparing(
                                (ScenarioOutcome outcome) -> outcome.worst().gross())
                        .reversed())
                .toList();
        return Bars.of(
                worstFirst,
                outcome -> outcome.worst().gross(),
                outcome -> outcome.worst().net());
    }

    /** All limits, the fullest first. */
    public List<Use> uses() {
        return named(overview.uses(), LINES_SHOWN);
    }

    /** The fullest of the limits that are exceeded or nearly so. */
    public List<Use> warnings() {
        return named(overview.warnings(), WARNINGS_SHOWN);
    }

    private List<Use> named(List<AppetiteUse> uses, int most) {
        return uses.stream().limit(most).map(this::named).toList();
    }

    private Use named(AppetiteUse use) {
        return overview.scenarios().stream()
                .map(ScenarioOutcome::scenario)
                .filter(scenario -> scenario.code().equals(use.subject()))
                .findFirst()
                .map(scenario -> new Use(use, null, scenario))
                .orElseGet(() -> new Use(use, use.provider(), null));
    }

    /** The highest of all scenarios before reinsurance. */
    public Money highestGross() {
        return highest(ScenarioLoss::gross);
    }

    /** The highest of all scenarios net of reinsurance. */
    public Money highestNet() {
        return highest(ScenarioLoss::net);
    }

    private Money highest(Function<ScenarioLoss, Money> amount) {
        return overview.scenarios().stream()
                .map(ScenarioOutcome::worst)
                .map(amount)
                .reduce(Money.zero(ExchangeRates.WON), Money::max);
    }

    /** What the first line exposes. */
    public Money largest() {
        return all.isEmpty() ? Money.zero(ExchangeRates.WON) : all.getFirst().inWon();
    }
}
