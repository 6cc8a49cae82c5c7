package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One statutory reporting duty of one claim. It arises at the triage from a dated rule, runs against its clock and
 * ends when it is filed, waived with a reason, or found not applicable.
 */
@Entity
@Table(name = "duty")
public class Duty {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "jurisdiction")
    private Jurisdiction jurisdiction;

    @Column(name = "law")
    private String law;

    @Column(name = "addressee")
    private String addressee;

    @Column(name = "source")
    private String source;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DutyStatus status;

    @Column(name = "filed_at")
    private @Nullable Instant filedAt;

    @Column(name = "receipt")
    private @Nullable String receipt;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    protected Duty() {}

    static Duty arising(UUID claimId, DutyRule rule, IncidentFacts facts) {
        var duty = new Duty();
        duty.id = Identifiers.next();
        duty.claimId = claimId;
        duty.code = rule.code();
        duty.jurisdiction = rule.jurisdiction();
        duty.law = rule.law().en();
        duty.addressee = rule.addressee().en();
        duty.source = rule.source();
        duty.dueAt = rule.dueAt(facts).orElse(null);
        duty.status = DutyStatus.OPEN;
        return duty;
    }

    /**
     * The report was made.
     *
     * @param receipt number or reference that the addressee gave
     * @throws InvalidInputException when it would have been filed before the insured knew, or after now
     */
    void file(String receipt, Instant filedAt, Instant awareAt, String actor, Instant now) {
        if (filedAt.isBefore(awareAt) || filedAt.isAfter(now)) {
            throw new InvalidInputException(
                    new FieldProblem("$.filedAt", "is not between awareness and now", awareAt + " to " + now));
        }
        moveTo(DutyStatus.FILED, "file");
        this.filedAt = filedAt;
        this.receipt = receipt;
        this.answeredBy = actor;
    }

    void waive(String reason, String actor) {
        moveTo(DutyStatus.WAIVED, "waive");
        this.reason = reason;
        this.answeredBy = actor;
    }

    void findNotApplicable(String reason, String actor) {
        moveTo(DutyStatus.NOT_APPLICABLE, "find not applicable");
        this.reason = reason;
        this.answeredBy = actor;
    }

    /** The rule applies again, or its clock runs from another instant. A filed duty stays as it is. */
    void arisesAgain(DutyRule rule, IncidentFacts facts) {
        if (status == DutyStatus.FILED) {
            return;
        }
        if (status != DutyStatus.OPEN) {
            moveTo(DutyStatus.OPEN, "arise again");
            reason = null;
            answeredBy = null;
        }
        dueAt = rule.dueAt(facts).orElse(null);
    }

    private void moveTo(DutyStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("Duty " + code, status, attempted, status.successors());
        }
        status = next;
    }

    /** Whether it was, or still is, answered after its time. */
    public boolean isLate(Instant now) {
        var answered = filedAt == null ? now : filedAt;
        return dueAt != null && (status == DutyStatus.OPEN || status == DutyStatus.FILED) && answered.isAfter(dueAt);
    }

    public boolean isOpen() {
        return status == DutyStatus.OPEN;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    public String law() {
        return law;
    }

    public String addressee() {
        return addressee;
    }

    /** How well the rule is founded: V, S, R or P. */
    public String source() {
        return source;
    }

    /** Empty where the law says without delay, or the clock has not started. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public DutyStatus status() {
        return status;
    }

    public Optional<Instant> filedAt() {
        return Optional.ofNullable(filedAt);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }
}
