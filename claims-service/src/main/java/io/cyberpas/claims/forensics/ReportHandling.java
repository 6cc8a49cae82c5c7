package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.StaleVersionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads the forensic report of a claim from its draft to its acceptance. */
@ApplicationScoped
public class ReportHandling {

    private final ClaimAccess access;
    private final ForensicReports reports;
    private final EvidenceItems items;
    private final ReportFormat format;
    private final ReportSeal seal;
    private final Engagements engagements;
    private final FirmSignatures signatures;
    private final DatedRows<TechniqueCatalogue> techniques;
    private final ReportStamping stamping;
    private final ReportTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    ReportHandling(
            ClaimAccess access,
            ForensicReports reports,
            EvidenceItems items,
            ReportFormat format,
            ReportSeal seal,
            Engagements engagements,
            FirmSignatures signatures,
            DatedRows<TechniqueCatalogue> techniques,
            ReportStamping stamping,
            ReportTasks tasks,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.items = items;
        this.format = format;
        this.seal = seal;
        this.engagements = engagements;
        this.signatures = signatures;
        this.techniques = techniques;
        this.stamping = stamping;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins the first version, or the next one after a version was returned or accepted.
     *
     * @throws IllegalTransitionException while a version is being written or reviewed
     */
    @Transactional
    public ForensicReport begin(String claimNumber, ReportKind kind, ReportContent content, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "write a forensic report");
        requireAtWork(claim.id(), claimNumber, actor);
        requireWellFormed(content);
        Optional<ForensicReport> before = reports.newest(claim.id());
        before.filter(report -> !report.status().admitsNextVersion()).ifPresent(report -> {
            throw new IllegalTransitionException(
                    report.reference(),
                    report.status(),
                    "begin the next version",
                    report.status().successors());
        });
        int revision = before.map(ForensicReport::revision).orElse(0) + 1;
        ForensicReport report = ForensicReport.begin(
                claim.id(), claimNumber, revision, kind, format.write(content), actor, clock.instant());
        reports.persist(report);
        audit.record(actor, "forensics.report-begun", claimNumber, report.reference() + " " + kind);
        return report;
    }

    /** Replaces the content of the draft. */
    @Transactional
    public ForensicReport revise(String claimNumber, ReportContent content, long expectedVersion, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "write a forensic report");
        requireAtWork(report.claimId(), claimNumber, actor);
        requireWellFormed(content);
        report.revise(format.write(content), actor);
        audit.record(actor, "forensics.report-revised", claimNumber, report.reference());
        reports.flush();
        return report;
    }

    /** What the draft still lacks before it can be signed; empty for a version that was signed. */
    @Transactional
    public List<FieldProblem> missing(ForensicReport report) {
        return report.status() == ReportStatus.DRAFT
                ? ReportCheck.missing(
                        report.kind(), format.read(report.content()), items.hashesByLabel(report.claimId()))
                : List.of();
    }

    /**
     * Signs the draft as an expert of a firm that works on the claim; the service signs for the firm.
     *
     * @throws IncompleteReportException naming everything that is missing
     */
    @Transactional
    public ForensicReport sign(String claimNumber, long expectedVersion, Actor actor) {
        return sign(claimNumber, expectedVersion, null, actor);
    }

    /**
     * Signs the draft with a signature that the firm made itself with a key that stands on the panel.
     *
     * @param keyId thumbprint of the key
     * @param value Ed25519 over the statement of {@link ReportReading#firmStatement}, in Base64
     * @throws IncompleteReportException naming everything that is missing
     */
    @Transactional
    public ForensicReport signAsFirm(
            String claimNumber, long expectedVersion, String keyId, String value, Actor actor) {
        FirmSignature own = signatures.made(actor.vendor(), keyId, value, clock.instant());
        return sign(claimNumber, expectedVersion, own, actor);
    }

    private ForensicReport sign(String claimNumber, long expectedVersion, @Nullable FirmSignature own, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "sign a forensic report");
        String firm = actor.vendor();
        if (!actor.is(Roles.FORENSIC_VENDOR) || firm == null) {
            throw new ForbiddenActionException("A forensic report is signed by an expert of the appointed firm");
        }
        requireAtWork(report.claimId(), claimNumber, actor);
        List<FieldProblem> missing = missing(report);
        if (!missing.isEmpty()) {
            throw new IncompleteReportException(report.reference(), missing);
        }
        report.sign(actor, firm, own, clock.instant(), seal);
        audit.record(
                actor,
                "forensics.report-signed",
                claimNumber,
                report.reference() + " " + report.contentSha256().orElseThrow());
        stamping.ask(report, actor);
        tasks.signed(report, actor);
        reports.flush();
        return report;
    }

    /** Accepts the signed version as a person other than its authors and signer; the one before of its kind gives way. */
    @Transactional
    public ForensicReport accept(String claimNumber, long expectedVersion, String reason, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "accept a forensic report");
        if (report.status() == ReportStatus.SIGNED && !report.verify(seal).holds()) {
            throw new ConflictException(report.reference() + " does not verify: it was changed after it was signed");
        }
        Optional<ForensicReport> before = reports.standing(report.claimId(), report.kind());
        report.requireDecidable("accept", actor);
        before.ifPresent(earlier -> {
            earlier.supersede(report.reference());
            reports.flush();
            audit.record(actor, "forensics.report-superseded", claimNumber, earlier.reference());
        });
        report.accept(actor, reason, clock.instant());
        audit.record(actor, "forensics.report-accepted", claimNumber, report.reference() + ": " + reason);
        tasks.accepted(report, actor);
        reports.flush();
        return report;
    }

    /** Sends the signed version back with a reason, and with remarks to its sections. */
    @Transactional
    public ForensicReport giveBack(
            String claimNumber, long expectedVersion, String reason, List<ReportRemark> remarks, Actor actor) {
        ForensicReport report = forWork(claimNumber, expectedVersion, actor, "return a forensic report");
        report.giveBack(actor, reason, remarks, clock.instant());
        audit.record(actor, "forensics.report-returned", claimNumber, report.reference() + ": " + reason);
        tasks.returned(report, actor);
        reports.flush();
        return report;
    }

    /** A firm writes and signs while it is bound to the claim as forensic vendor; afterwards it reads what it wrote. */
    private void requireAtWork(UUID claimId, String claimNumber, Actor actor) {
        String firm = actor.vendor();
        if (firm != null
                && engagements.binding(claimId, firm, FirmKind.FORENSIC_VENDOR).isEmpty()) {
            throw new ConflictException(
                    firm + " has not accepted an appointment to " + claimNumber + ", or it is over");
        }
    }

    private void requireWellFormed(ReportContent content) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ReportCheck.wellFormed(content, techniques.on(today), clock.instant());
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
