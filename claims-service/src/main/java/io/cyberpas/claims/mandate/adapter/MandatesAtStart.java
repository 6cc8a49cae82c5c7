package io.cyberpas.claims.mandate.adapter;

import io.cyberpas.claims.mandate.Mandate;
import io.cyberpas.claims.mandate.Mandates;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/mandates.yaml}; a contradiction in it stops the start. */
public class MandatesAtStart {

    private static final String FILE = "data/mandates.yaml";

    record MandateFile(List<Mandate> mandates) {}

    @Produces
    @Singleton
    @Startup
    Mandates mandates() {
        return read();
    }

    /** Reads the file. */
    public static Mandates read() {
        try {
            return new Mandates(DataFiles.read(FILE, MandateFile.class).mandates());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
