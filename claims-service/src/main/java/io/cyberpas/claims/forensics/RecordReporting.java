package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Makes the forensic report of what the record of an institution shows, such as a bank's of transactions. The institution is its author
 * and, by the record that is in evidence, its signer; the service seals that it was this record. A rule, which is neither, accepts it. It
 * must be as complete as any other report, and nothing that rests on reports tells it apart.
 */
@ApplicationScoped
public class RecordReporting {

    private final ForensicReports reports;
    private final EvidenceItems items;
    private final ReportFormat format;
    private final ReportSeal seal;
    private final DatedRows<TechniqueCatalogue> techniques;
    private final ReportStamping stamping;
    private final AuditTrail audit;
    private final Clock clock;

    RecordReporting(
            ForensicReports reports,
            EvidenceItems items,
            ReportFormat format,
            ReportSeal seal,
            DatedRows<TechniqueCatalogue> techniques,
            ReportStamping stamping,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.format = format;
        this.seal = seal;
        this.techniques = techniques;
        this.stamping = stamping;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whose record it is.
     *
     * @param code short code, such as a BIC; up to 20 characters
     */
    public record Institution(String code, String name) {

        Actor author() {
            return new Actor("record:" + code, name, Set.of(Roles.FORENSIC_VENDOR), null, code, null);
        }
    }

    /**
     * Reports what the record shows, and accepts it by a rule.
     *
     * @param content names the record among the claim's evidence, with its hash
     * @param rule who accepts it, and why it may
     * @throws IncompleteReportException naming everything that is missing
     * @throws ConflictException when the claim has a report already: people write the next one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ForensicReport report(
            Claim claim, Institution institution, ReportContent content, Actor rule, String reason) {
        var now = clock.instant();
        ReportCheck.wellFormed(content, techniques.on(LocalDate.ofInstant(now, ZoneOffset.UTC)), now);
        if (reports.newest(claim.id()).isPresent()) {
            throw new ConflictException(claim.number() + " has a forensic report already");
        }
        var author = institution.author();
        var report = ForensicReport.begin(
                claim.id(), claim.number(), 1, ReportKind.FINAL, format.write(content), author, now);
        var missing = ReportCheck.missing(content, items.hashesByLabel(claim.id()));
        if (!missing.isEmpty()) {
            throw new IncompleteReportException(report.reference(), missing);
        }
        report.sign(author, institution.code(), null, now, seal);
        report.accept(rule, reason, now);
        reports.persist(report);
        stamping.ask(report, rule);
        audit.record(
                rule,
                "forensics.record-reported",
                claim.number(),
                report.reference() + " of " + institution.code() + " "
                        + report.contentSha256().orElseThrow());
        audit.record(rule, "forensics.report-accepted", claim.number(), report.reference() + ": " + reason);
        reports.flush();
        return report;
    }
}
