package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Jurisdiction;
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
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One statutory reporting duty of one claim. It arises from a dated rule and the facts, or as the supplement of a report
 * of which a part could be filed; it runs against its clock and ends when it is filed, waived on a ground of the law, or
 * found not applicable. What was filed is never lost, whatever the facts turn out to be.
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

    @Column(name = "rule_from")
    private @Nullable LocalDate ruleFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "jurisdiction")
    private Jurisdiction jurisdiction;

    @Column(name = "law")
    private String law;

    @Column(name = "addressee")
    private String addressee;

    @Column(name = "source")
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_stage")
    private ClaimStage before;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DutyStatus status;

    @Column(name = "filed_at")
    private @Nullable Instant filedAt;

    @Column(name = "receipt")
    private @Nullable String receipt;

    @ElementCollection
    @CollectionTable(name = "duty_filing", joinColumns = @JoinColumn(name = "duty_id"))
    @OrderColumn(name = "position")
    private List<DutyFiling> filings = new ArrayList<>();

    @Column(name = "posted_until")
    private @Nullable LocalDate postedUntil;

    @Column(name = "waiver_ground")
    private @Nullable String waiverGround;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "doubt")
    private @Nullable String doubt;

    protected Duty() {}

    static Duty arising(UUID claimId, DutyRule rule, @Nullable Instant dueAt) {
        var duty = new Duty();
        duty.id = Identifiers.next();
        duty.claimId = claimId;
        duty.code = rule.code();
        duty.jurisdiction = rule.jurisdiction();
        duty.status = DutyStatus.OPEN;
        duty.followRule(rule, dueAt);
        return duty;
    }

    private void followRule(DutyRule rule, @Nullable Instant due) {
        ruleFrom = rule.effectiveFrom();
        law = rule.law().en();
        addressee = rule.addressee().en();
        source = rule.source().name();
        before = rule.before();
        dueAt = due;
    }

    /**
     * The report, or a part of it, was made.
     *
     * @param stays whether the duty stays open after a part
     * @param postingDays how long a publication has to stand from now on; null where the report is none
     * @throws InvalidInputException when it would have been filed before the insured knew, or after now
     */
    void file(DutyFiling filing, boolean stays, @Nullable Integer postingDays, Instant awareAt, DutyClock clock) {
        var at = filing.filedAt();
        if (at.isBefore(awareAt) || at.isAfter(filing.recordedAt())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.filedAt", "is not between awareness and now", awareAt + " to " + filing.recordedAt()));
        }
        moveTo(stays && filing.completeness() == Completeness.PARTIAL ? DutyStatus.OPEN : DutyStatus.FILED, "file");
        filings.add(filing);
        filedAt = at;
        receipt = filing.receipt();
        answeredBy = filing.recordedBy();
        doubt = null;
        if (postingDays != null) {
            postedUntil = LocalDate.ofInstant(at, clock.zone()).plusDays(postingDays);
        }
    }

    void waive(String ground, String reason, String actor) {
        moveTo(DutyStatus.WAIVED, "waive");
        waiverGround = ground;
        answer(reason, actor);
    }

    void findNotApplicable(String reason, String actor) {
        moveTo(DutyStatus.NOT_APPLICABLE, "find not applicable");
        answer(reason, actor);
    }

    private void answer(String given, String actor) {
        reason = given;
        answeredBy = actor;
        doubt = null;
    }

    /** The rule applies still or again, or its clock runs from another instant. A filed duty stays as it is. */
    void arisesAgain(DutyRule rule, @Nullable Instant due) {
        doubt = null;
        if (status == DutyStatus.FILED) {
            return;
        }
        if (status != DutyStatus.OPEN) {
            moveTo(DutyStatus.OPEN, "arise again");
            reason = null;
            waiverGround = null;
            answeredBy = null;
        }
        followRule(rule, due);
    }

    /** The facts no longer give rise to it. Somebody has to find so; until then it stays open. */
    void doubt(String why) {
        if (status == DutyStatus.OPEN) {
            doubt = why;
        }
    }

    private void moveTo(DutyStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("Duty " + code, status, attempted, status.successors());
        }
        status = next;
    }

    /** Whether it was, or still is, answered after its time. */
    public boolean isLate(Instant now) {
        return lateBy(now).isPresent();
    }

    /** By how much it was, or is by now, answered after its time; a part filed in time keeps the clock. */
    public Optional<Duration> lateBy(Instant now) {
        if (dueAt == null || (status != DutyStatus.OPEN && status != DutyStatus.FILED)) {
            return Optional.empty();
        }
        var answered = filings.isEmpty() ? now : filings.getFirst().filedAt();
        return answered.isAfter(dueAt) ? Optional.of(Duration.between(dueAt, answered)) : Optional.empty();
    }

    public boolean isOpen() {
        return status == DutyStatus.OPEN;
    }

    /** Whether leaving the stage has to wait for it. */
    boolean holds(ClaimStage stage) {
        return isOpen() && before == stage;
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

    /** From when the row of the rule held by which it arose; empty for duties of old. */
    public Optional<LocalDate> ruleFrom() {
        return Optional.ofNullable(ruleFrom);
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

    /** When it was filed last. */
    public Optional<Instant> filedAt() {
        return Optional.ofNullable(filedAt);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** Every report made, the first first. */
    public List<DutyFiling> filings() {
        return List.copyOf(filings);
    }

    /** The first day on which a publication need not stand any more. */
    public Optional<LocalDate> postedUntil() {
        return Optional.ofNullable(postedUntil);
    }

    /** Code of the ground on which it was waived. */
    public Optional<String> waiverGround() {
        return Optional.ofNullable(waiverGround);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Why it is proposed to be found not applicable. */
    public Optional<String> doubt() {
        return Optional.ofNullable(doubt);
    }
}
