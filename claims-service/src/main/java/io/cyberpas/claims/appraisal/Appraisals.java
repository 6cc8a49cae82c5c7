package io.cyberpas.claims.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All proposals of quantum. */
@ApplicationScoped
public class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    /** The proposals on a claim, newest first. */
    List<Appraisal> of(UUID claimId) {
        return list("claimId = ?1 order by position desc", claimId);
    }
}
