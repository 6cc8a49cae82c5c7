package io.cyberpas.claims.fundstransfer.adapter;

import io.cyberpas.claims.fundstransfer.StraightThroughRule;
import io.cyberpas.claims.fundstransfer.StraightThroughRules;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/straight-through.yaml}; a mistake in it stops the service from starting. */
public class StraightThroughFile {

    private static final String FILE = "data/straight-through.yaml";

    record Content(List<StraightThroughRule> editions) {}

    /** Reads the file. */
    @Produces
    @Singleton
    @Startup
    public static StraightThroughRules read() {
        try {
            return new StraightThroughRules(DataFiles.read(FILE, Content.class).editions());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
