package io.cyberpas.claims.diary;

import io.cyberpas.platform.data.Database.Change;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is responsible for which claim. */
@ApplicationScoped
public class Responsibilities implements PanacheRepositoryBase<Responsibility, UUID> {

    static final String INSERT =
            "INSERT INTO claim_responsibility (claim_id, handler, open, since) VALUES (?, ?, ?, ?)";

    /** The row that says who is responsible from the notice on. */
    static Change insert(Responsibility responsibility) {
        return Change.of(
                INSERT,
                responsibility.claimId(),
                responsibility.handler().orElse(null),
                responsibility.isOpen(),
                responsibility.since());
    }
}
