package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.CoveragePart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions on the lines of all claims. */
@ApplicationScoped
public class CoverageDecisions implements PanacheRepositoryBase<CoverageDecision, UUID> {

    /** All decisions of one claim, newest first. */
    public List<CoverageDecision> of(UUID claimId) {
        return list("claimId = ?1 order by id desc", claimId);
    }

    /** The decision that counts for one line. */
    public Optional<CoverageDecision> latest(UUID claimId, CoveragePart part) {
        return find("claimId = ?1 and part = ?2 order by revision desc", claimId, part)
                .firstResultOptional();
    }
}
