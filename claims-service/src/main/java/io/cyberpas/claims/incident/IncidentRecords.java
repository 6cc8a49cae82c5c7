package io.cyberpas.claims.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All revisions of the VERIS records of all claims. */
@ApplicationScoped
public class IncidentRecords implements PanacheRepositoryBase<IncidentRecord, UUID> {

    /** The newest revision of a claim. */
    public Optional<IncidentRecord> newest(UUID claimId) {
        return find("claimId = ?1 order by revision desc", claimId).firstResultOptional();
    }

    /** One revision of a claim. */
    public Optional<IncidentRecord> revision(UUID claimId, int revision) {
        return find("claimId = ?1 and revision = ?2", claimId, revision).firstResultOptional();
    }

    /** All revisions of a claim, newest first. */
    public List<IncidentRecord> of(UUID claimId) {
        return list("claimId = ?1 order by revision desc", claimId);
    }
}
