package io.cyberpas.claims.diary;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What people do with the diary of a claim: notes, activities, and who is responsible. */
@ApplicationScoped
public class ActivityHandling {

    /** Roles that have a queue. */
    public static final Set<String> QUEUES = Set.of(
            Roles.CLAIMS_HANDLER,
            Roles.CLAIMS_MANAGER,
            Roles.FINANCE,
            Roles.FORENSIC_VENDOR,
            Roles.COUNSEL,
            Roles.ADVISER);

    private static final Duration FARTHEST = Duration.ofDays(3 * 365);

    private final ClaimAccess access;
    private final Diary diary;
    private final Activities activities;
    private final TeamMembers members;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityHandling(
            ClaimAccess access,
            Diary diary,
            Activities activities,
            TeamMembers members,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.diary = diary;
        this.activities = activities;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a note; also on a closed claim, about which people still call. */
    @Transactional
    public DiaryEntry note(String number, String text, Actor actor) {
        var claim = access.forDecision(number, actor);
        var entry = diary.write(claim.id(), null, EntryKind.NOTE, text, actor);
        audit.record(actor, "diary.note-written", number, null);
        return entry;
    }

    /**
     * Opens an activity by hand.
     *
     * @throws InvalidInputException when it would be due in the past, or the role has no queue
     */
    @Transactional
    public Activity open(
            String number, String subject, String role, @Nullable String assignee, Instant dueAt, Actor actor) {
        requireQueue(role);
        requireInFuture(dueAt);
        var claim = access.forWork(number, actor, "open an activity");
        var draft = new Activity.Draft(
                "MANUAL:" + UUID.randomUUID(),
                ActivityKind.MANUAL,
                null,
                new Bilingual(subject, subject),
                role,
                assignee,
                dueAt);
        var activity = diary.open(claim.id(), draft, actor);
        diary.write(claim.id(), activity.id(), EntryKind.OPENED, subject, actor);
        audit.record(actor, "activity.opened", number, activity.id().toString());
        return activity;
    }

    /** Takes an activity out of the queue; on a claim that is nobody's a handler takes the claim with it. */
    @Transactional
    public void take(String number, UUID id, @Nullable IfMatch ifMatch, Actor actor) {
        change(number, id, ifMatch, actor, "activity.taken", (claim, activity) -> {
            activity.take(actor);
            diary.takeUp(claim, diary.responsibility(claim), actor);
            tell(activity, EntryKind.TAKEN, "", actor);
        });
    }

    /** Hands an activity over to another role's queue or to a person, with a reason. */
    @Transactional
    public void handOver(
            String number,
            UUID id,
            @Nullable IfMatch ifMatch,
            String role,
            @Nullable String person,
            String reason,
            Actor actor) {
        requireQueue(role);
        change(number, id, ifMatch, actor, "activity.handed-over", (_, activity) -> {
            activity.handOver(role, person, actor);
            tell(activity, EntryKind.HANDED_OVER, (person == null ? role : person) + ": " + reason, actor);
        });
    }

    /** Moves the time by which an activity is due, with a reason. */
    @Transactional
    public void reschedule(
            String number, UUID id, @Nullable IfMatch ifMatch, Instant dueAt, String reason, Actor actor) {
        requireInFuture(dueAt);
        change(number, id, ifMatch, actor, "activity.rescheduled", (_, activity) -> {
            var before = activity.dueAt();
            activity.reschedule(dueAt, actor);
            tell(activity, EntryKind.RESCHEDULED, before + " → " + dueAt + ": " + reason, actor);
        });
    }

    /** The activity is done. */
    @Transactional
    public void done(String number, UUID id, @Nullable IfMatch ifMatch, @Nullable String note, Actor actor) {
        change(number, id, ifMatch, actor, "activity.done", (_, activity) -> {
            activity.done(note, actor, clock.instant());
            tell(activity, EntryKind.DONE, note == null ? "" : note, actor);
        });
    }

    /** The activity is not needed any more. */
    @Transactional
    public void cancel(String number, UUID id, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        change(number, id, ifMatch, actor, "activity.cancelled", (_, activity) -> {
            activity.cancel(reason, actor, clock.instant());
            tell(activity, EntryKind.CANCELLED, reason, actor);
        });
    }

    /**
     * Makes a handler responsible for a claim: a manager says so with a reason; a handler may take a claim that is nobody's.
     *
     * @throws ForbiddenActionException when a handler would take it from another, or give it to somebody else
     */
    @Transactional
    public void makeResponsible(String number, String handler, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "hand over");
        var responsibility = diary.responsibility(claim);
        if (responsibility.handler().filter(handler::equals).isPresent()) {
            throw new ConflictException("Claim " + number + " is with " + handler + " already");
        }
        var takesItUp =
                handler.equals(actor.subject()) && responsibility.handler().isEmpty();
        if (!actor.is(Roles.CLAIMS_MANAGER) && !takesItUp) {
            throw new ForbiddenActionException("A manager hands claims over; a handler takes those that are nobody's");
        }
        if (takesItUp) {
            diary.takeUp(claim, responsibility, actor);
        }
        if (responsibility.handler().filter(handler::equals).isEmpty()) {
            requireMember(handler);
            diary.assign(claim, responsibility, handler, reason, actor);
        }
        audit.record(actor, "claim.assigned", number, handler + ": " + reason);
    }

    private void change(
            String number,
            UUID id,
            @Nullable IfMatch ifMatch,
            Actor actor,
            String action,
            BiConsumer<Claim, Activity> verb) {
        var claim = access.forDecision(number, actor);
        var activity = activities
                .of(claim.id(), id)
                .filter(each -> ClaimAccess.isStaff(actor) || each.isFor(actor))
                .orElseThrow(() -> new AbsentException("activity", id.toString()));
        IfMatch.check(ifMatch, activity.version());
        verb.accept(claim, activity);
        audit.record(actor, action, number, id.toString());
    }

    private void tell(Activity activity, EntryKind kind, String what, Actor actor) {
        var subject = activity.subject().en();
        diary.write(activity.claimId(), activity.id(), kind, what.isEmpty() ? subject : subject + " – " + what, actor);
    }

    private void requireMember(String handler) {
        if (members.findById(handler) == null) {
            throw new InvalidInputException(new FieldProblem(
                    "$.handler",
                    "is not in the team of handlers",
                    String.join(
                            ", ",
                            members.all().stream().map(TeamMember::subject).toList())));
        }
    }

    private static void requireQueue(String role) {
        if (!QUEUES.contains(role)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.role",
                    "has no queue",
                    String.join(", ", QUEUES.stream().sorted().toList())));
        }
    }

    private void requireInFuture(Instant dueAt) {
        var now = clock.instant();
        if (!dueAt.isAfter(now) || dueAt.isAfter(now.plus(FARTHEST))) {
            throw new InvalidInputException(
                    new FieldProblem("$.dueAt", "is not in the future", now + " to " + now.plus(FARTHEST)));
        }
    }
}
