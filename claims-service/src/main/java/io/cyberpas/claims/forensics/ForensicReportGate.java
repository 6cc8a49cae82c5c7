package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.ForensicFindings;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The forensic report is accepted, and still what was signed. */
@ApplicationScoped
class ForensicReportGate implements StageGate {

    private final ForensicFindings findings;

    ForensicReportGate(ForensicFindings findings) {
        this.findings = findings;
    }

    @Override
    public ClaimStage stage() {
        return ClaimStage.FORENSIC_REPORT;
    }

    @Override
    public List<UnmetCondition> unmet(Claim claim) {
        return findings.acceptedReport(claim.id()).isPresent()
                ? List.of()
                : List.of(new UnmetCondition(
                        GateCondition.REPORT_ACCEPTED, "No accepted forensic report that still verifies"));
    }

    @Override
    public List<String> evidence(Claim claim) {
        return findings.acceptedReport(claim.id()).stream()
                .map(ForensicFindings.AcceptedReport::reference)
                .toList();
    }
}
