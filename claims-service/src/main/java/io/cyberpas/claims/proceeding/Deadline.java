package io.cyberpas.claims.proceeding;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time by which something has to be done in a proceeding, by law or set by hand. It may be put off with a reason and
 * is met with a proof. Where the law makes something of silence, that is what happens when it passes.
 */
@Entity
@Table(name = "proceeding_deadline")
public class Deadline {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "proceeding_id", updatable = false)
    private UUID proceedingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private DeadlineKind kind;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "note", updatable = false)
    private String note;

    @Column(name = "law_en", updatable = false)
    private @Nullable String lawEn;

    @Column(name = "law_ko", updatable = false)
    private @Nullable String lawKo;

    @Column(name = "source", updatable = false)
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_silence", updatable = false)
    private @Nullable ProceedingStatus onSilence;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DeadlineStatus status;

    @Column(name = "proof")
    private @Nullable String proof;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "overdue_told_at")
    private @Nullable Instant overdueToldAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "proceeding_deadline_extension", joinColumns = @JoinColumn(name = "deadline_id"))
    @OrderColumn(name = "position")
    private List<Extension> extensions = new ArrayList<>();

    protected Deadline() {}

    /** A time that runs by law. */
    static Deadline byLaw(Proceeding proceeding, PeriodRule rule, Instant dueAt) {
        Deadline deadline = byHand(proceeding, rule.deadline(), dueAt, "");
        deadline.lawEn = rule.law().en();
        deadline.lawKo = rule.law().ko();
        deadline.source = rule.source().name();
        deadline.onSilence = rule.silence();
        return deadline;
    }

    /** A time that a court, an authority or the handler set. */
    static Deadline byHand(Proceeding proceeding, DeadlineKind kind, Instant dueAt, String note) {
        var deadline = new Deadline();
        deadline.id = Identifiers.next();
        deadline.claimId = proceeding.claimId();
        deadline.proceedingId = proceeding.id();
        deadline.kind = kind;
        deadline.dueAt = dueAt;
        deadline.note = note.strip();
        deadline.status = DeadlineStatus.OPEN;
        return deadline;
    }

    /** Puts it off; if it was told as overdue, it may be told again after the new time. */
    void extend(Instant until, String reason, String actor, Instant now) {
        if (status != DeadlineStatus.OPEN) {
            throw illegal("extend");
        }
        if (!until.isAfter(dueAt) || !until.isAfter(now)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.dueAt", "must be later than the time it puts off, and ahead", "after " + dueAt));
        }
        extensions.add(new Extension(dueAt, until, reason, actor, now));
        dueAt = until;
        overdueToldAt = null;
    }

    /** It was done. */
    void meet(String evidence, String actor, Instant at) {
        moveTo(DeadlineStatus.MET, "meet", actor, at);
        proof = evidence;
    }

    /** It passed, and the law made something of it. */
    void lapse(String actor, Instant at) {
        moveTo(DeadlineStatus.LAPSED, "lapse", actor, at);
    }

    /** The proceeding went on without it. */
    void fallAway(String actor, Instant at) {
        moveTo(DeadlineStatus.FALLEN_AWAY, "fall away", actor, at);
    }

    private void moveTo(DeadlineStatus next, String attempted, String actor, Instant at) {
        if (!status.successors().contains(next)) {
            throw illegal(attempted);
        }
        status = next;
        endedBy = actor;
        endedAt = at;
    }

    private IllegalTransitionException illegal(String attempted) {
        return new IllegalTransitionException("Deadline " + kind, status, attempted, status.successors());
    }

    public boolean isOpen() {
        return status == DeadlineStatus.OPEN;
    }

    /** Whether it has passed without being met. */
    public boolean isOverdue(Instant now) {
        return isOpen() && !now.isBefore(dueAt);
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

    public UUID proceedingId() {
        return proceedingId;
    }

    public DeadlineKind kind() {
        return kind;
    }

    /** The first instant that is too late. */
    public Instant dueAt() {
        return dueAt;
    }

    public String note() {
        return note;
    }

    /** The law by which it runs, in English and Korean; empty for one set by hand. */
    public Optional<Bilingual> law() {
        return lawEn == null || lawKo == null ? Optional.empty() : Optional.of(new Bilingual(lawEn, lawKo));
    }

    /** How well the law is founded: V, S, R or P. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** What the law makes of the proceeding if it passes unanswered. */
    public Optional<ProceedingStatus> onSilence() {
        return Optional.ofNullable(onSilence);
    }

    public DeadlineStatus status() {
        return status;
    }

    public Optional<String> proof() {
        return Optional.ofNullable(proof);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public List<Extension> extensions() {
        return List.copyOf(extensions);
    }
}
