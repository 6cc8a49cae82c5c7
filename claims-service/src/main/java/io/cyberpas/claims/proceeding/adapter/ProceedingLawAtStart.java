package io.cyberpas.claims.proceeding.adapter;

import io.cyberpas.claims.proceeding.FineRule;
import io.cyberpas.claims.proceeding.MediationRule;
import io.cyberpas.claims.proceeding.PeriodRule;
import io.cyberpas.claims.proceeding.ProceedingLaw;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The files {@code data/proceeding-periods.yaml} and {@code data/fine-insurability.yaml}; a contradiction stops the start. */
public class ProceedingLawAtStart {

    private static final String PERIODS = "data/proceeding-periods.yaml";
    private static final String FINES = "data/fine-insurability.yaml";

    record PeriodFile(
            List<ProceedingLaw.Place> places, List<MediationRule> collectiveMediation, List<PeriodRule> periods) {}

    record FineFile(List<FineRule> fines) {}

    @Produces
    @Singleton
    @Startup
    ProceedingLaw law() {
        return read();
    }

    /** Reads both files. */
    public static ProceedingLaw read() {
        PeriodFile file = DataFiles.read(PERIODS, PeriodFile.class);
        List<FineRule> fines = DataFiles.read(FINES, FineFile.class).fines();
        try {
            return new ProceedingLaw(file.places(), file.periods(), file.collectiveMediation(), fines);
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(PERIODS + ", " + FINES, String.valueOf(e.getMessage()));
        }
    }
}
