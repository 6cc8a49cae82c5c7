package io.cyberpas.claims.letter.adapter;

import io.cyberpas.claims.letter.LetterRight;
import io.cyberpas.claims.letter.LetterRights;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/letters.yaml}; a mistake in it stops the service from starting. */
class LetterFile {

    private static final String FILE = "data/letters.yaml";

    record Content(List<LetterRight> rights) {}

    @Produces
    @Singleton
    @Startup
    static LetterRights rights() {
        try {
            return new LetterRights(DataFiles.read(FILE, Content.class).rights());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
