package io.cyberpas.claims.liability.adapter;

import io.cyberpas.claims.liability.LiabilityRule;
import io.cyberpas.claims.liability.LiabilityRules;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/liability-rules.yaml}; a contradiction in it stops the start. */
public class LiabilityRulesAtStart {

    private static final String FILE = "data/liability-rules.yaml";

    record RuleFile(List<LiabilityRule> rules) {}

    @Produces
    @Singleton
    @Startup
    LiabilityRules rules() {
        return read();
    }

    /** Reads the file. */
    public static LiabilityRules read() {
        try {
            return new LiabilityRules(DataFiles.read(FILE, RuleFile.class).rules());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
