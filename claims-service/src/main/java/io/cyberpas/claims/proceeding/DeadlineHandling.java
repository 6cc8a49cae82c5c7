package io.cyberpas.claims.proceeding;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts, extends, meets and ends the times of proceedings. All of it holds the lock of the claim. */
@ApplicationScoped
public class DeadlineHandling {

    private final ClaimAccess access;
    private final Proceedings proceedings;
    private final Deadlines deadlines;
    private final ProceedingLaw law;
    private final BusinessCalendars calendars;
    private final DeadlineTasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineHandling(
            ClaimAccess access,
            Proceedings proceedings,
            Deadlines deadlines,
            ProceedingLaw law,
            BusinessCalendars calendars,
            DeadlineTasks tasks,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.proceedings = proceedings;
        this.deadlines = deadlines;
        this.law = law;
        this.calendars = calendars;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Brings the times in line with the last step: some are met by it, some fall away, some start. */
    void follow(Claim claim, Proceeding proceeding, Actor actor) {
        ProceedingStep step = proceeding.steps().getLast();
        Set<DeadlineKind> met = step.status().meets();
        for (Deadline open : deadlines.openOf(proceeding)) {
            if (met.contains(open.kind())) {
                tasks.over(claim, open, step.status() + " on " + step.on(), actor);
                open.meet(step.status() + " on " + step.on(), actor.subject(), clock.instant());
            } else if (step.status().isEnded() || step.status() == ProceedingStatus.DECIDED) {
                tasks.over(claim, open, step.status() + " on " + step.on(), actor);
                open.fallAway(actor.subject(), clock.instant());
            }
        }
        law
                .startingWith(
                        proceeding.terms().jurisdiction(), proceeding.terms().kind(), step.status(), step.on())
                .stream()
                .filter(rule -> rule.deadline() != DeadlineKind.APPEAL
                        || proceeding.instance().filter(Instance.THIRD::equals).isEmpty())
                .map(rule -> Deadline.byLaw(proceeding, rule, law.end(rule, step.on(), calendars)))
                .forEach(deadlines::persist);
    }

    /** Sets a time by hand, such as a hearing or what a court ordered. */
    @Transactional
    public Deadline set(
            String claimNumber, String reference, DeadlineKind kind, Instant dueAt, String note, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "set a deadline");
        Proceeding proceeding = proceedings.of(claim.id()).stream()
                .filter(each -> each.reference().equals(reference) && ProceedingHandling.maySee(each, actor))
                .findFirst()
                .orElseThrow(() -> new AbsentException("proceeding", reference));
        if (proceeding.status().isEnded()) {
            throw new ConflictException(reference + " has ended as " + proceeding.status());
        }
        if (!dueAt.isAfter(clock.instant())) {
            throw new InvalidInputException(
                    new FieldProblem("$.dueAt", "lies in the past", "after " + clock.instant()));
        }
        Deadline deadline = Deadline.byHand(proceeding, kind, dueAt, note);
        deadlines.persist(deadline);
        audit.record(actor, "proceeding.deadline-set", claimNumber, reference + " " + kind + " by " + dueAt);
        return deadline;
    }

    /** Puts a time off with a reason. */
    @Transactional
    public Deadline extend(
            String claimNumber, UUID id, Instant until, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "extend a deadline");
        Deadline deadline = find(claim, id, ifMatch, actor);
        tasks.over(claim, deadline, "Put off: " + reason.strip(), actor);
        deadline.extend(until, reason.strip(), actor.subject(), clock.instant());
        audit.record(actor, "proceeding.deadline-extended", claimNumber, deadline.kind() + " to " + until);
        deadlines.flush();
        return deadline;
    }

    /** Says that it was done, with the proof: receipt, minutes, letter. */
    @Transactional
    public Deadline meet(String claimNumber, UUID id, String proof, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "meet a deadline");
        Deadline deadline = find(claim, id, ifMatch, actor);
        tasks.over(claim, deadline, proof.strip(), actor);
        deadline.meet(proof.strip(), actor.subject(), clock.instant());
        audit.record(actor, "proceeding.deadline-met", claimNumber, deadline.kind() + ": " + proof.strip());
        deadlines.flush();
        return deadline;
    }

    /** The deadlines of a claim, the next one due first; a law firm is shown those of its own proceedings. */
    @Transactional
    public List<Deadline> deadlines(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        List<UUID> own = proceedings.of(claim.id()).stream()
                .filter(each -> ProceedingHandling.maySee(each, actor))
                .map(Proceeding::id)
                .toList();
        return deadlines.ofClaim(claim.id()).stream()
                .filter(each -> own.contains(each.proceedingId()))
                .toList();
    }

    private Deadline find(Claim claim, UUID id, @Nullable IfMatch ifMatch, Actor actor) {
        Deadline deadline = deadlines
                .findByIdOptional(id)
                .filter(each -> each.claimId().equals(claim.id()))
                .filter(each -> ProceedingHandling.maySee(proceedings.findById(each.proceedingId()), actor))
                .orElseThrow(() -> new AbsentException("deadline", id.toString()));
        IfMatch.check(ifMatch, deadline.version());
        return deadline;
    }
}
