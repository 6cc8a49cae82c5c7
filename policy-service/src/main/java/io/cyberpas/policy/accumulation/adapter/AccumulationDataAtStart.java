package io.cyberpas.policy.accumulation.adapter;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.accumulation.Appetite;
import io.cyberpas.policy.accumulation.AppetiteRule;
import io.cyberpas.policy.accumulation.ExchangeRate;
import io.cyberpas.policy.accumulation.ExchangeRates;
import io.cyberpas.policy.accumulation.Scenario;
import io.cyberpas.policy.accumulation.Scenarios;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the data of accumulation when the service starts, so that a contradiction stops the start. */
class AccumulationDataAtStart {

    @Produces
    @Singleton
    @Startup
    Scenarios scenarios(@ConfigProperty(name = "cyberpas.policy.scenarios") List<String> files) {
        Scenarios scenarios = new Scenarios();
        for (String file : files) {
            List.of(DataFiles.read(file, Scenario[].class)).forEach(scenario -> scenarios.add(file, scenario));
        }
        return scenarios;
    }

    @Produces
    @Singleton
    @Startup
    ExchangeRates rates(@ConfigProperty(name = "cyberpas.policy.exchange-rates") String file) {
        return new ExchangeRates(file, List.of(DataFiles.read(file, ExchangeRate[].class)));
    }

    @Produces
    @Singleton
    @Startup
    Appetite appetite(@ConfigProperty(name = "cyberpas.policy.appetite") List<String> files) {
        Appetite appetite = new Appetite();
        for (String file : files) {
            List.of(DataFiles.read(file, AppetiteRule[].class)).forEach(rule -> appetite.add(file, rule));
        }
        return appetite;
    }
}
