package io.cyberpas.claims.liability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All estimates of what claimants may cost. */
@ApplicationScoped
public class LiabilityEstimates implements PanacheRepositoryBase<LiabilityEstimate, UUID> {

    /** Every estimate of a demand, the present one first. */
    public List<LiabilityEstimate> of(Demand demand) {
        return list("demandId = ?1 order by revision desc", demand.id());
    }

    /** The present estimate of a demand. */
    public Optional<LiabilityEstimate> latest(Demand demand) {
        return find("demandId = ?1 order by revision desc", demand.id()).firstResultOptional();
    }
}
