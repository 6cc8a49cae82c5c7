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

    /** The final report of a claim that was accepted and gave way to none. */
    public Optional<ForensicReport> accepted(UUID claimId) {
        return standing(claimId, ReportKind.FINAL);
    }

    /** The report of a kind that was accepted and gave way to none. */
    Optional<ForensicReport> standing(UUID claimId, ReportKind kind) {
        return find(
                        "claimId = ?1 and kind = ?2 and status = ?3 and supersededBy is null order by revision desc",
                        claimId,
                        kind,
                        ReportStatus.ACCEPTED)
                .firstResultOptional();
    }
}
