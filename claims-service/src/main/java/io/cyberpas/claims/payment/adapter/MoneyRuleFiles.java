package io.cyberpas.claims.payment.adapter;

import io.cyberpas.claims.payment.AdvanceRules;
import io.cyberpas.claims.payment.ReserveAverages;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The files of rules about money; a mistake in them stops the service from starting. */
public class MoneyRuleFiles {

    private static final String ADVANCES = "data/advances.yaml";
    private static final String AVERAGES = "data/reserve-averages.yaml";

    record AdvanceRows(List<AdvanceRules.Row> rows) {}

    record AverageRows(List<ReserveAverages.Row> rows) {}

    /** Reads what may be advanced. */
    @Produces
    @Singleton
    @Startup
    public static AdvanceRules advances() {
        return new AdvanceRules(DataFiles.read(ADVANCES, AdvanceRows.class).rows());
    }

    /** Reads the averages from which reserves are proposed. */
    @Produces
    @Singleton
    @Startup
    public static ReserveAverages averages() {
        return new ReserveAverages(DataFiles.read(AVERAGES, AverageRows.class).rows());
    }
}
