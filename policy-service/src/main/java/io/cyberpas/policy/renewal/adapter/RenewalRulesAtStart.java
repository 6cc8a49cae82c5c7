package io.cyberpas.policy.renewal.adapter;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.renewal.RenewalRulebook;
import io.cyberpas.policy.renewal.RenewalRules;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Loads the rules of renewals when the service starts, so that a contradiction stops the start. */
class RenewalRulesAtStart {
    private static final String FILE = "renewals/rules.yaml";

    @Produces
    @Singleton
    @Startup
    RenewalRulebook rulebook() {
        try {
            return new RenewalRulebook(List.of(DataFiles.read(FILE, RenewalRules[].class)));
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
