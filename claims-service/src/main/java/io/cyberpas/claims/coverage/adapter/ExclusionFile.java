package io.cyberpas.claims.coverage.adapter;

import io.cyberpas.claims.coverage.Exclusion;
import io.cyberpas.claims.coverage.Exclusions;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/exclusions.yaml}; a mistake in it stops the service from starting. */
class ExclusionFile {

    record Content(List<Exclusion> exclusions) {}

    @Produces
    @Singleton
    @Startup
    static Exclusions exclusions() {
        return new Exclusions(
                DataFiles.read("data/exclusions.yaml", Content.class).exclusions());
    }
}
