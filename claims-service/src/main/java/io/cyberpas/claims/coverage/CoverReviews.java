package io.cyberpas.claims.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The provisional reviews of all claims. */
@ApplicationScoped
public class CoverReviews implements PanacheRepositoryBase<CoverReview, UUID> {

    /** Reviews of one claim, newest first. */
    public List<CoverReview> of(UUID claimId) {
        return list("claimId = ?1 order by id desc", claimId);
    }

    /** The review of one claim that counts. */
    public Optional<CoverReview> newest(UUID claimId) {
        return find("claimId = ?1 order by id desc", claimId).firstResultOptional();
    }
}
