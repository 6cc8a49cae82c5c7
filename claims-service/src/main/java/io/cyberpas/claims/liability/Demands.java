package io.cyberpas.claims.liability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All demands of third parties. */
@ApplicationScoped
public class Demands implements PanacheRepositoryBase<Demand, UUID> {

    /** The demands of a claim in the order of their recording. */
    public List<Demand> of(UUID claimId) {
        return list("claimId = ?1 order by position", claimId);
    }

    Optional<Demand> of(UUID claimId, int position) {
        return find("claimId = ?1 and position = ?2", claimId, position).firstResultOptional();
    }

    int nextPosition(UUID claimId) {
        return Math.toIntExact(count("claimId", claimId)) + 1;
    }
}
