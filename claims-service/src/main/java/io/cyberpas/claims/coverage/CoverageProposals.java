package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.CoveragePart;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions of all claims that await a second person. */
@ApplicationScoped
public class CoverageProposals implements PanacheRepositoryBase<CoverageProposal, UUID> {

    /** Open proposals of one claim, oldest first. */
    public List<CoverageProposal> open(UUID claimId) {
        return list("claimId = ?1 and status = ?2 order by id", claimId, CoverageProposal.Status.OPEN);
    }

    Optional<CoverageProposal> open(UUID claimId, CoveragePart part) {
        return find("claimId = ?1 and part = ?2 and status = ?3", claimId, part, CoverageProposal.Status.OPEN)
                .firstResultOptional();
    }

    Optional<CoverageProposal> of(UUID claimId, UUID id) {
        return find("claimId = ?1 and id = ?2", claimId, id).firstResultOptional();
    }
}
