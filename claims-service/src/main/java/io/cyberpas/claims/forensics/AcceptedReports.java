package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.ForensicFindings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells the other features which report they may rest a decision on: an accepted one that still verifies. */
@ApplicationScoped
class AcceptedReports implements ForensicFindings {

    private final ForensicReports reports;
    private final ReportFormat format;
    private final ReportSeal seal;

    AcceptedReports(ForensicReports reports, ReportFormat format, ReportSeal seal) {
        this.reports = reports;
        this.format = format;
        this.seal = seal;
    }

    @Override
    public Optional<AcceptedReport> acceptedReport(UUID claimId) {
        return verified(claimId)
                .map(report -> new AcceptedReport(
                        report.reference(),
                        report.decidedBy().orElseThrow(),
                        report.decidedAt().orElseThrow()));
    }

    @Override
    public Optional<Findings> findings(UUID claimId) {
        return verified(claimId).map(report -> findings(report.reference(), format.read(report.content())));
    }

    private Optional<ForensicReport> verified(UUID claimId) {
        return reports.accepted(claimId).filter(report -> report.verify(seal).holds());
    }

    private static Findings findings(String reference, ReportContent content) {
        ReportContent.PersonsAffected persons = content.personsAffected();
        return new Findings(
                reference,
                content.dataKinds(),
                persons == null ? null : new Persons(persons.low(), persons.best(), persons.high()),
                content.rootCause(),
                content.initialVector(),
                content.techniques(),
                content.vulnerabilities().stream()
                        .map(ReportContent.Vulnerability::cve)
                        .toList(),
                content.controlFailures());
    }
}
