package io.cyberpas.claims.fraud.adapter;

import io.cyberpas.claims.fraud.FraudRules;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file of the rules; a mistake in it stops the service from starting. */
public class FraudRuleFile {

    private static final String FILE = "data/fraud-rules.yaml";

    record Rows(List<FraudRules.Row> rows) {}

    /** Reads the file. */
    @Produces
    @Singleton
    @Startup
    public static FraudRules rules() {
        return new FraudRules(DataFiles.read(FILE, Rows.class).rows());
    }
}
