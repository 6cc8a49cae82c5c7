package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.Claims;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for what a report needs next: that a second person reviews a signed one, that the firm writes a returned one anew. */
@ApplicationScoped
class ReportTasks {

    private static final String REVIEW = "REVIEW_REPORT";
    private static final String REVISE = "REVISE_REPORT";

    private final Claims claims;
    private final ForensicReports reports;
    private final WorkQueue work;

    ReportTasks(Claims claims, ForensicReports reports, WorkQueue work) {
        this.claims = claims;
        this.reports = reports;
        this.work = work;
    }

    /** The report waits for somebody who did not write it; the version that was returned before it is done with. */
    void signed(ForensicReport report, Actor actor) {
        Claim claim = claims.findById(report.claimId());
        work.ask(claim, REVIEW, report.reference(), report.authors(), actor);
        reports.revision(report.claimId(), report.revision() - 1)
                .filter(before -> before.status() == ReportStatus.RETURNED)
                .ifPresent(before -> work.settle(claim, REVISE, before.reference(), report.reference(), actor));
    }

    void accepted(ForensicReport report, Actor actor) {
        settleReview(report, "Accepted", actor);
    }

    /** The firm that signed has to write the next version; no other one is asked. */
    void returned(ForensicReport report, Actor actor) {
        settleReview(report, "Returned", actor);
        var about = new Bilingual(report.reference(), report.reference());
        report.signature()
                .ifPresent(signed -> work.askFirm(
                        claims.findById(report.claimId()), REVISE, report.reference(), about, signed.firm(), actor));
    }

    private void settleReview(ForensicReport report, String outcome, Actor actor) {
        work.settle(claims.findById(report.claimId()), REVIEW, report.reference(), outcome, actor);
    }
}
