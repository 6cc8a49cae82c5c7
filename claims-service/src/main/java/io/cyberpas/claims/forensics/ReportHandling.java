package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Leads the forensic report of a claim from its draft to its acceptance. */
@ApplicationScoped
public class ReportHandling {

    private final ClaimAccess access;
    private final ForensicReports reports;
    private final EvidenceItems items;
    private final ReportFormat format;
    private final ReportSeal seal;
    private final AuditTrail audit;
    private final Clock clock;

    ReportHandling(
            ClaimAccess access,
            ForensicReports reports,
            EvidenceItems items,
            ReportFormat format,
            ReportSeal seal,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.items = items;
        this.format = format;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins the first version, or the next one after a version was returned or accepted.
     *
     * @throws IllegalTransitionException while a version is being written or reviewed
     */
    @Transactional
    public ForensicReport begin(String claimNumber, ReportContent content, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "write a forensic report");
        ReportCheck.wellFormed(content, clock.instant());
        Optional<ForensicReport> before = reports.newest(claim.id());
        before.filter(report -> !report.status().admitsNextVersion()).ifPresent(report -> {
            throw new IllegalTransitionException(
                    report.reference(),
                    report.status(),
                    "begin the next version",
                    report.status().successors());
        });
        int revision = before.map(ForensicReport::revision).orElse(0) + 1;
        ForensicReport report =
                ForensicReport.begin(claim.id(), claimNumber, revision, format.write(content), actor, clock.instant());
        reports.persist(report);
        audit.record(actor, "forensics.report-begun", claimNumber, report.reference());
        return report;
    }

    /** Replaces the content of the draft. */
    @Transactional
    public ForensicReport revise(String claimNumber, ReportContent content, long expectedVersion, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "write a forensic report");
        ReportCheck.wellFormed(content, clock.instant());
        report.revise(format.write(content), actor);
        audit.record(actor, "forensics.report-revised", claimNumber, report.reference());
        reports.flush();
        return report;
    }

    /** What the draft still lacks before it can be signed; empty for a version that was signed. */
    @Transactional
    public List<FieldProblem> missing(ForensicReport report) {
        return report.status() == ReportStatus.DRAFT
                ? ReportCheck.missing(format.read(report.content()), items.hashesByLabel(report.claimId()))
                : List.of();
    }

    /**
     * Signs the draft as an expert of an appointed firm.
     *
     * @throws IncompleteReportException naming everything that is missing
     */
    @Transactional
    public ForensicReport sign(String claimNumber, long expectedVersion, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "sign a forensic report");
        String firm = actor.vendor();
        if (!actor.is(Roles.FORENSIC_VENDOR) || firm == null) {
            throw new ForbiddenActionException("A forensic report is signed by an expert of the appointed firm");
        }
        List<FieldProblem> missing = missing(report);
        if (!missing.isEmpty()) {
            throw new IncompleteReportException(report.reference(), missing);
        }
        report.sign(actor, firm, clock.instant(), seal);
        audit.record(
                actor,
                "forensics.report-signed",
                claimNumber,
                report.reference() + " " + report.contentSha256().orElseThrow());
        reports.flush();
        return report;
    }

    /** Accepts the signed version as a person other than its authors and signer. */
    @Transactional
    public ForensicReport accept(String claimNumber, long expectedVersion, String reason, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "accept a forensic report");
        if (report.status() == ReportStatus.SIGNED && !report.verify(seal).holds()) {
            throw new ConflictException(report.reference() + " does not verify: it was changed after it was signed");
        }
        report.accept(actor, reason, clock.instant());
        audit.record(actor, "forensics.report-accepted", claimNumber, report.reference() + ": " + reason);
        reports.flush();
        return report;
    }

    /** Sends the signed version back with a reason. */
    @Transactional
    public ForensicReport giveBack(String claimNumber, long expectedVersion, String reason, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "return a forensic report");
        report.giveBack(actor, reason, clock.instant());
        audit.record(actor, "forensics.report-returned", claimNumber, report.reference() + ": " + reason);
        reports.flush();
        return report;
    }

    /** The newest version, or the one asked for; empty while there is none. */
    @Transactional
    public Optional<ForensicReport> find(String claimNumber, Optional<Integer> revision, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return revision.isPresent() ? reports.revision(claim.id(), revision.get()) : reports.newest(claim.id());
    }

    /** All versions, newest first. */
    @Transactional
    public List<ForensicReport> versions(String claimNumber, Actor actor) {
        return reports.of(access.visible(claimNumber, actor).id());
    }

    /** What a version says. */
    public ReportContent content(ForensicReport report) {
        return format.read(report.content());
    }

    /** Whether a version is still what was signed. */
    public ReportVerification verify(ForensicReport report) {
        return report.verify(seal);
    }

    private ForensicReport forWork(String claimNumber, long expectedVersion, Actor actor, String attempted) {
        Claim claim = access.forWork(claimNumber, actor, attempted);
        ForensicReport report = reports.newest(claim.id())
                .orElseThrow(() -> new AbsentException("forensic report of claim", claimNumber));
        if (report.version() != expectedVersion) {
            throw new StaleVersionException(report.version());
        }
        return report;
    }
}
