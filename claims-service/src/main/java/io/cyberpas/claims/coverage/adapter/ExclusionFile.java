package io.cyberpas.claims.coverage.adapter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cyberpas.claims.coverage.Exclusion;
import io.cyberpas.claims.coverage.Exclusions;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The file {@code data/exclusions.json}; a mistake in it stops the service from starting. */
class ExclusionFile {

    private static final String FILE = "/data/exclusions.json";

    @Produces
    @Singleton
    @Startup
    Exclusions exclusions(ObjectMapper json) {
        try (var file = ExclusionFile.class.getResourceAsStream(FILE)) {
            List<Exclusion> rows = json.readValue(file, new TypeReference<>() {});
            return new Exclusions(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference data " + FILE + " cannot be read", e);
        }
    }
}
