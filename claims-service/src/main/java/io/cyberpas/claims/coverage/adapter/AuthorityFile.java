package io.cyberpas.claims.coverage.adapter;

import io.cyberpas.claims.coverage.DecisionAuthorities;
import io.cyberpas.claims.coverage.DecisionAuthority;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The file {@code data/decision-authority.yaml}; a mistake in it stops the service from starting. */
class AuthorityFile {

    record Content(List<DecisionAuthority> authorities) {}

    @Produces
    @Singleton
    @Startup
    static DecisionAuthorities authorities() {
        return new DecisionAuthorities(
                DataFiles.read("data/decision-authority.yaml", Content.class).authorities());
    }
}
