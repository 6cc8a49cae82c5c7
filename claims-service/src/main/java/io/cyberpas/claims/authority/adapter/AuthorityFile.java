package io.cyberpas.claims.authority.adapter;

import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityRow;
import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/authority.yaml}; a contradiction in it stops the service from starting. */
public class AuthorityFile {

    private static final String FILE = "data/authority.yaml";

    record Content(List<AuthorityRow> rows) {}

    /** Reads the file. */
    @Produces
    @Singleton
    @Startup
    public static Authority read() {
        try {
            return new Authority(DataFiles.read(FILE, Content.class).rows());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(FILE, String.valueOf(e.getMessage()));
        }
    }
}
