package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.reinsurance.Retentions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one event could cost over many policies, on any day. */
@ApplicationScoped
public class Accumulation {

    /** In which policies can be. */
    public static final List<String> CURRENCIES = List.of("KRW", "USD", "EUR", "JPY", "CNY");

    /** Scenarios are reckoned for so many providers of a kind, those to which most is exposed. */
    private static final int PROVIDERS_RECKONED = 50;

    private final ExposureReading reading;
    private final Scenarios scenarios;
    private final Appetite appetite;
    private final ExchangeRates rates;
    private final Retentions retentions;

    Accumulation(
            ExposureReading reading,
            Scenarios scenarios,
            Appetite appetite,
            ExchangeRates rates,
            Retentions retentions) {
        this.reading = reading;
        this.scenarios = scenarios;
        this.appetite = appetite;
        this.rates = rates;
        this.retentions = retentions;
    }

    /**
     * Everything on a day.
     *
     * @param uses of the limits for accumulation, the fullest first
     */
    public record Overview(LocalDate on, List<ScenarioOutcome> scenarios, List<AppetiteUse> uses) {

        /** The limits that are exceeded or nearly so. */
        public List<AppetiteUse> warnings() {
            return uses.stream().filter(AppetiteUse::warns).toList();
        }
    }

    /**
     * What is exposed on a day, the most first.
     *
     * @param currency only that; null for all
     * @throws InvalidInputException if there is no such currency
     */
    @Transactional
    public List<ExposureLine> exposure(ExposureBy by, LocalDate on, @Nullable String currency) {
        return reading.lines(by, on, currency == null || currency.isEmpty() ? null : known(currency));
    }

    /** What each scenario costs on a day, and how much of the limits is used. */
    @Transactional
    public Overview overview(LocalDate on) {
        List<ExposureLine> providers = reading.lines(ExposureBy.PROVIDER, on, null);
        ExposureReading.Cells cells = reading.cells(on, reckoned(providers, null));
        List<ScenarioOutcome> outcomes = scenarios.on(on).stream()
                .map(scenario -> outcome(scenario, on, cells))
                .toList();
        return new Overview(on, outcomes, appetite.uses(on, providers, outcomes));
    }

    /**
     * What a scenario costs on a day, by provider.
     *
     * @throws io.cyberpas.platform.problem.AbsentException if it is not reckoned with on that day
     */
    @Transactional
    public ScenarioOutcome scenario(String code, LocalDate on) {
        Scenario scenario = scenarios.coded(code, on);
        List<ExposureLine> providers =
                scenario.hits() == null ? List.of() : reading.lines(ExposureBy.PROVIDER, on, null);
        return outcome(scenario, on, reading.cells(on, reckoned(providers, scenario)));
    }

    /**
     * The policies of a currency that depend on a provider on a day, the largest first.
     *
     * @throws InvalidInputException if there is no such currency
     */
    public Page<ExposedPolicy> largest(
            Provider provider, @Nullable String currency, LocalDate on, PageRequest request) {
        String wanted = currency == null || currency.isEmpty() ? ExchangeRates.WON.getCurrencyCode() : known(currency);
        return reading.largest(provider, wanted, on, request);
    }

    /** Rates by which the amounts of a day are added up. */
    public List<ExchangeRate> rates(LocalDate on, List<Money> amounts) {
        return amounts.stream()
                .map(Money::currency)
                .distinct()
                .flatMap(currency -> rates.rate(currency, on).stream())
                .toList();
    }

    private ScenarioOutcome outcome(Scenario scenario, LocalDate on, ExposureReading.Cells cells) {
        return new ScenarioReckoning(scenario, on, cells.all(), retentions, rates).outcome(cells.dependents());
    }

    private static List<Provider> reckoned(List<ExposureLine> lines, @Nullable Scenario scenario) {
        return lines.stream()
                .map(ExposureLine::provider)
                .filter(provider -> scenario == null || provider.kind() == scenario.hits())
                .collect(Collectors.groupingBy(Provider::kind))
                .values()
                .stream()
                .flatMap(ofKind -> ofKind.stream().limit(PROVIDERS_RECKONED))
                .toList();
    }

    private static String known(String currency) {
        if (!CURRENCIES.contains(currency)) {
            throw new InvalidInputException(
                    new FieldProblem("currency", "is not a currency of policies", String.join(", ", CURRENCIES)));
        }
        return currency;
    }
}
