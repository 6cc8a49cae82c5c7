package io.cyberpas.claims.recovery.adapter;

import io.cyberpas.claims.recovery.RecoveryRules;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file of recovery rules; a mistake in it stops the service from starting. */
public class RecoveryRuleFile {

    private static final String FILE = "data/recovery-rules.yaml";

    record Rows(List<RecoveryRules.Row> rows) {}

    /** Reads the file. */
    @Produces
    @Singleton
    @Startup
    public static RecoveryRules rules() {
        return new RecoveryRules(DataFiles.read(FILE, Rows.class).rows());
    }
}
