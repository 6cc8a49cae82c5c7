package io.cyberpas.claims.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reporting duties of all claims. */
@ApplicationScoped
public class Duties implements PanacheRepositoryBase<Duty, UUID> {

    /** Duties of one claim, the most urgent first. */
    public List<Duty> of(UUID claimId) {
        return list("claimId = ?1 order by dueAt nulls first, code", claimId);
    }

    /** One duty of one claim. */
    public Optional<Duty> of(UUID claimId, String code) {
        return find("claimId = ?1 and code = ?2", claimId, code).firstResultOptional();
    }
}
