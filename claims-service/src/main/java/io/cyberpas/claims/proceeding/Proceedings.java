package io.cyberpas.claims.proceeding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All proceedings against insureds. */
@ApplicationScoped
public class Proceedings implements PanacheRepositoryBase<Proceeding, UUID> {

    /** The proceedings of a claim in the order of their recording. */
    public List<Proceeding> of(UUID claimId) {
        return list("claimId = ?1 order by position", claimId);
    }

    Optional<Proceeding> of(UUID claimId, int position) {
        return find("claimId = ?1 and position = ?2", claimId, position).firstResultOptional();
    }

    int nextPosition(UUID claimId) {
        return Math.toIntExact(count("claimId", claimId)) + 1;
    }
}
