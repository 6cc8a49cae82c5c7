package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.ForensicFindings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells the other features which report they may rest a decision on: an accepted one that still verifies. */
@ApplicationScoped
class AcceptedReports implements ForensicFindings {

    private final ForensicReports reports;
    private final ReportSeal seal;

    AcceptedReports(ForensicReports reports, ReportSeal seal) {
        this.reports = reports;
        this.seal = seal;
    }

    @Override
    public Optional<AcceptedReport> acceptedReport(UUID claimId) {
        return reports.accepted(claimId)
                .filter(report -> report.verify(seal).holds())
                .map(report -> new AcceptedReport(
                        report.reference(),
                        report.decidedBy().orElseThrow(),
                        report.decidedAt().orElseThrow()));
    }
}
