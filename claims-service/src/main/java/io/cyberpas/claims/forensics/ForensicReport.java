package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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
    @Column(name = "kind", updatable = false)
    private ReportKind kind;

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

    @Embedded
    private @Nullable FirmSignature firmSignature;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "forensic_report_remark", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportRemark> remarks = new ArrayList<>();

    @Column(name = "superseded_by")
    private @Nullable String supersededBy;

    @Embedded
    private @Nullable ReportDecision decision;

    protected ForensicReport() {}

    /**
     * Begins a version.
     *
     * @param revision 1 for the first version of the claim's report
     * @param content the content as the text that will be hashed
     */
    public static ForensicReport begin(
            UUID claimId,
            String claimNumber,
            int revision,
            ReportKind kind,
            String content,
            Actor author,
            Instant now) {
        var report = new ForensicReport();
        report.id = Identifiers.next();
        report.claimId = claimId;
        report.reference = claimNumber + "-FR" + revision;
        report.revision = revision;
        report.kind = kind;
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

    /**
     * Signs the draft as it is now; its completeness was checked.
     *
     * @param own the signature that the firm made itself; null where the service signs for it
     * @throws ConflictException if the firm's own signature is not one over this draft
     */
    public void sign(Actor signer, String firm, @Nullable FirmSignature own, Instant now, ReportSeal seal) {
        requirePossible(ReportStatus.SIGNED, "sign");
        Sha256 hash = Sha256.of(content);
        if (own != null && !own.holds(reference, hash, firm)) {
            throw new ConflictException("The signature was not made over the present statement of " + reference
                    + " with key " + own.keyId());
        }
        moveTo(ReportStatus.SIGNED, "sign");
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        String statement = ReportSignature.statement(reference, hash, signer.subject(), signer.name(), firm, at);
        contentSha256 = hash.hex();
        firmSignature = own;
        signature =
                new ReportSignature(signer.subject(), signer.name(), firm, at, seal.sign(statement), seal.publicKey());
    }

    /** Accepts the signed report; refused to whoever wrote or signed it or belongs to the firm. */
    public void accept(Actor reviewer, String reason, Instant now) {
        decide(ReportStatus.ACCEPTED, "accept", reviewer, reason, now);
    }

    /** Sends the signed report back with a reason and remarks to its sections; refused like {@link #accept}. */
    public void giveBack(Actor reviewer, String reason, List<ReportRemark> asked, Instant now) {
        decide(ReportStatus.RETURNED, "return", reviewer, reason, now);
        remarks.addAll(asked);
    }

    /** Gives way to a later report of its kind that was accepted. */
    void supersede(String by) {
        if (status != ReportStatus.ACCEPTED || supersededBy != null) {
            throw new ConflictException(reference + " is not the accepted report of its kind");
        }
        supersededBy = by;
    }

    /** Refuses a decision of somebody who may not decide, or on what is not to be decided. */
    void requireDecidable(String verb, Actor reviewer) {
        requirePossible(ReportStatus.ACCEPTED, verb);
        boolean ownWork = authors.contains(reviewer.subject())
                || signature != null
                        && (signature.signedBy().equals(reviewer.subject())
                                || signature.firm().equals(reviewer.vendor()));
        if (ownWork) {
            throw new ForbiddenActionException("Report " + reference + " must be reviewed by a person who neither wrote"
                    + " nor signed it nor belongs to the firm (four eyes)");
        }
    }

    private void decide(ReportStatus next, String verb, Actor reviewer, String reason, Instant now) {
        requireDecidable(verb, reviewer);
        moveTo(next, verb);
        decision = new ReportDecision(reviewer.subject(), now, reason);
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

    /** Whether content and signatures are still what they were when the report was signed. */
    public ReportVerification verify(ReportSeal seal) {
        return ReportVerification.of(this, seal);
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

    public ReportKind kind() {
        return kind;
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

    /** The signature that the firm made itself. */
    public Optional<FirmSignature> firmSignature() {
        return Optional.ofNullable(firmSignature);
    }

    /** What the reviewer asked to be mended. */
    public List<ReportRemark> remarks() {
        return List.copyOf(remarks);
    }

    /** The reference of the later report that took its place. */
    public Optional<String> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** Who accepted or returned it. */
    public Optional<String> decidedBy() {
        return Optional.ofNullable(decision).map(ReportDecision::by);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decision).map(ReportDecision::at);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decision).map(ReportDecision::reason);
    }
}
