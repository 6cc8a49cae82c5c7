package io.cyberpas.policy.policy.adapter;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.policy.policy.change.TransactionRulebook;
import io.cyberpas.policy.policy.change.TransactionRules;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Loads the rules of transactions when the service starts, so that a contradiction stops the start. */
class TransactionRulesAtStart {
    private static final String FILE = "transactions/rules.yaml";

    @Produces
    @Singleton
    @Startup
    TransactionRulebook rulebook() {
        try {
            return new TransactionRulebook(List.of(DataFiles.read(FILE, TransactionRules[].class)));
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
