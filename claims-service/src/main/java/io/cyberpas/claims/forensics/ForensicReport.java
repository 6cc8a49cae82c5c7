package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the forensic report of a claim. Its authors write it; an expert of an appointed firm signs it,
 * which freezes it; a claims handler or manager who neither wrote nor signed it accepts it, or returns it with a
 * reason, after which the next version begins. The content is kept as the very text whose hash is signed, so that
 * its verification never depends on how the suite writes texts in later years.
 */
@Entity
@Table(name = "forensic_report")
public class ForensicReport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ReportStatus status;

    @Column(name = "content")
    private String content;

    @Column(name = "content_sha256")
    private @Nullable String contentSha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "forensic_report_author", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "subject")
    private Set<String> authors = new HashSet<>();

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Embedded
    private @Nullable ReportSignature signature;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    protected ForensicReport() {}

    /**
     * Begins a version.
     *
     * @param revision 1 for the first version of the claim's report
     * @param content the content as the text that will be hashed
     */
    public static ForensicReport begin(
            UUID claimId, String claimNumber, int revision, String content, Actor author, Instant now) {
        var report = new ForensicReport();
        report.id = Identifiers.next();
        report.claimId = claimId;
        report.reference = claimNumber + "-FR" + revision;
        report.revision = revision;
        report.status = ReportStatus.DRAFT;
        report.content = content;
        report.authors.add(author.subject());
        report.begunAt = now;
        return report;
    }

    /** Replaces the content of a draft. */
    public void revise(String newContent, Actor author) {
        if (status != ReportStatus.DRAFT) {
            throw new IllegalTransitionException(reference, status, "revise", status.successors());
        }
        content = newContent;
        authors.add(author.subject());
    }

    /** Signs the draft as it is now; its completeness was checked. */
    public void sign(Actor signer, String firm, Instant now, ReportSeal seal) {
        moveTo(ReportStatus.SIGNED, "sign");
        Sha256 hash = Sha256.of(content);
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        String statement = ReportSignature.statement(reference, hash, signer.subject(), signer.name(), firm, at);
        contentSha256 = hash.hex();
        signature =
                new ReportSignature(signer.subject(), signer.name(), firm, at, seal.sign(statement), seal.publicKey());
    }

    /**
     * Accepts the signed report.
     *
     * @throws ForbiddenActionException if the reviewer wrote or signed it
     */
    public void accept(Actor reviewer, String reason, Instant now) {
        decide(ReportStatus.ACCEPTED, "accept", reviewer, reason, now);
    }

    /**
     * Sends the signed report back.
     *
     * @param reason what is to be mended
     * @throws ForbiddenActionException if the reviewer wrote or signed it
     */
    public void giveBack(Actor reviewer, String reason, Instant now) {
        decide(ReportStatus.RETURNED, "return", reviewer, reason, now);
    }

    private void decide(ReportStatus next, String verb, Actor reviewer, String reason, Instant now) {
        requirePossible(next, verb);
        boolean ownWork = authors.contains(reviewer.subject())
                || signature != null && signature.signedBy().equals(reviewer.subject());
        if (ownWork) {
            throw new ForbiddenActionException("Report " + reference
                    + " must be reviewed by a person who neither wrote nor signed it (four eyes)");
        }
        moveTo(next, verb);
        decidedBy = reviewer.subject();
        decidedAt = now;
        decisionReason = reason;
    }

    private void moveTo(ReportStatus next, String verb) {
        requirePossible(next, verb);
        status = next;
    }

    private void requirePossible(ReportStatus next, String verb) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException(reference, status, verb, status.successors());
        }
    }

    /** Whether content and signature are still what they were when the report was signed. */
    public ReportVerification verify(ReportSeal seal) {
        ReportSignature made = signature;
        if (made == null || contentSha256 == null) {
            return ReportVerification.unsigned(reference, status);
        }
        Sha256 now = Sha256.of(content);
        return new ReportVerification(
                reference,
                status,
                contentSha256,
                now.hex(),
                contentSha256.equals(now.hex()),
                seal.holds(made.statement(reference, new Sha256(contentSha256)), made.value(), made.publicKey()),
                seal.isTrusted(made.publicKey()));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID claimId() {
        return claimId;
    }

    /** Readable number, such as {@code C-2026-000001-FR1}. */
    public String reference() {
        return reference;
    }

    public int revision() {
        return revision;
    }

    public ReportStatus status() {
        return status;
    }

    /** The content as the text that is hashed. */
    public String content() {
        return content;
    }

    public Set<String> authors() {
        return Set.copyOf(authors);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<String> contentSha256() {
        return Optional.ofNullable(contentSha256);
    }

    public Optional<ReportSignature> signature() {
        return Optional.ofNullable(signature);
    }

    /** Who accepted or returned it. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }
}
