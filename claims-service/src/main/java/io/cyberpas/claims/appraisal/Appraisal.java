package io.cyberpas.claims.appraisal;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.engagement.Engagement;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a forensic accountant proposes: a loss of income worked out by the day, or what is due of invoices. It counts for
 * nothing until a handler takes it over; it is never edited.
 */
@Entity
@Table(name = "appraisal")
public class Appraisal {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "firm", updatable = false)
    private String firm;

    @Column(name = "engagement", updatable = false)
    private String engagement;

    @Enumerated(EnumType.STRING)
    @Column(name = "part", updatable = false)
    private @Nullable CoveragePart part;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "note", updatable = false)
    private String note;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "amount", updatable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "currency", updatable = false))
    private Money amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private AppraisalStatus status;

    @Column(name = "submitted_by", updatable = false)
    private String submittedBy;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    protected Appraisal() {}

    /**
     * Submits a proposal that was checked.
     *
     * @param part the line of interruption; null for costs
     * @param content what is proposed, as {@link AppraisalFormat} writes it
     * @param due what it comes to
     */
    static Appraisal submit(
            Claim claim,
            int position,
            Engagement engagement,
            @Nullable CoveragePart part,
            String content,
            String note,
            Money due,
            Actor actor,
            Instant now) {
        var appraisal = new Appraisal();
        appraisal.id = Identifiers.next();
        appraisal.claimId = claim.id();
        appraisal.position = position;
        appraisal.firm = engagement.terms().vendorCode();
        appraisal.engagement = engagement.number();
        appraisal.part = part;
        appraisal.content = content;
        appraisal.note = note.strip();
        appraisal.amount = due;
        appraisal.status = AppraisalStatus.SUBMITTED;
        appraisal.submittedBy = actor.subject();
        appraisal.submittedAt = now;
        return appraisal;
    }

    void takenOver(String reason, Actor actor, Instant now) {
        decide(AppraisalStatus.TAKEN_OVER, "take over", reason, actor, now);
    }

    void giveBack(String reason, Actor actor, Instant now) {
        decide(AppraisalStatus.RETURNED, "return", reason, actor, now);
    }

    private void decide(AppraisalStatus next, String verb, String reason, Actor actor, Instant now) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException(reference(), status, verb, status.successors());
        }
        status = next;
        decidedBy = actor.subject();
        decidedAt = now;
        decisionNote = reason.strip();
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

    /** Readable reference within the claim, such as {@code APPRAISAL-1}. */
    public String reference() {
        return "APPRAISAL-" + position;
    }

    /** Code of the accountant's firm. */
    public String firm() {
        return firm;
    }

    /** Number of the appointment under which it was made. */
    public String engagement() {
        return engagement;
    }

    /** The line of interruption; empty for a proposal of costs. */
    public Optional<CoveragePart> part() {
        return Optional.ofNullable(part);
    }

    /** What is proposed, as {@link AppraisalFormat} wrote it. */
    String content() {
        return content;
    }

    /** On what it rests, in the accountant's words. */
    public String note() {
        return note;
    }

    /** What is due in all, before retention. */
    public Money amount() {
        return amount;
    }

    public AppraisalStatus status() {
        return status;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote);
    }
}
