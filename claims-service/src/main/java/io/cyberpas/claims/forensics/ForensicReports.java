package io.cyberpas.claims.forensics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all forensic reports. */
@ApplicationScoped
public class ForensicReports implements PanacheRepositoryBase<ForensicReport, UUID> {

    /** The newest version of the report of a claim. */
    public Optional<ForensicReport> newest(UUID claimId) {
        return find("claimId = ?1 order by revision desc", claimId).firstResultOptional();
    }

    /** One version of the report of a claim. */
    public Optional<ForensicReport> revision(UUID claimId, int revision) {
        return find("claimId = ?1 and revision = ?2", claimId, revision).firstResultOptional();
    }

    /** All versions of the report of a claim, newest first. */
    public List<ForensicReport> of(UUID claimId) {
        return list("claimId = ?1 order by revision desc", claimId);
    }

    /** The newest version of the report of a claim that was accepted. */
    public Optional<ForensicReport> accepted(UUID claimId) {
        return find("claimId = ?1 and status = ?2 order by revision desc", claimId, ReportStatus.ACCEPTED)
                .firstResultOptional();
    }
}
