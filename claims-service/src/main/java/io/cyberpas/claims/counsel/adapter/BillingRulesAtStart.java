package io.cyberpas.claims.counsel.adapter;

import io.cyberpas.claims.counsel.BillingRules;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/counsel-billing.yaml}; a contradiction in it stops the start. */
public class BillingRulesAtStart {

    private static final String FILE = "data/counsel-billing.yaml";

    record File(List<BillingRules> rules) {}

    @Produces
    @Singleton
    @Startup
    DatedRows<BillingRules> rules() {
        return read();
    }

    /** Reads the file. */
    public static DatedRows<BillingRules> read() {
        try {
            return new DatedRows<>(DataFiles.read(FILE, File.class).rules());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
