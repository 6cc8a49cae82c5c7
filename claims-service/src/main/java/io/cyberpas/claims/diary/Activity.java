package io.cyberpas.claims.diary;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
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
 * Something to be done on a claim until a time. It lies in the queue of a role until a person of that role takes it, and
 * ends when it is done or cancelled.
 */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "origin")
    private String origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ActivityKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private @Nullable ClaimStage stage;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "subject_ko")
    private String subjectKo;

    @Column(name = "role")
    private String role;

    @Column(name = "firm")
    private @Nullable String firm;

    @Column(name = "assignee")
    private @Nullable String assignee;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ActivityState state;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "note")
    private @Nullable String note;

    protected Activity() {}

    /**
     * What is to be done, before it is on a claim.
     *
     * @param origin unique within the claim
     * @param stage with whose end it ends, if with any
     * @param firm code of the appointed firm whose people alone it is for; null for everybody of the role
     */
    public record Draft(
            String origin,
            ActivityKind kind,
            @Nullable ClaimStage stage,
            Bilingual subject,
            String role,
            @Nullable String firm,
            @Nullable String assignee,
            Instant dueAt) {

        /** For everybody of a role. */
        public Draft(
                String origin,
                ActivityKind kind,
                @Nullable ClaimStage stage,
                Bilingual subject,
                String role,
                @Nullable String assignee,
                Instant dueAt) {
            this(origin, kind, stage, subject, role, null, assignee, dueAt);
        }
    }

    static Activity open(UUID claimId, Draft draft, String actor, Instant at) {
        var activity = new Activity();
        activity.id = Identifiers.next();
        activity.claimId = claimId;
        activity.origin = draft.origin();
        activity.kind = draft.kind();
        activity.stage = draft.stage();
        activity.subjectEn = draft.subject().en();
        activity.subjectKo = draft.subject().ko();
        activity.role = draft.role();
        activity.firm = draft.firm();
        activity.assignee = draft.assignee();
        activity.dueAt = draft.dueAt();
        activity.state = ActivityState.OPEN;
        activity.openedBy = actor;
        activity.openedAt = at;
        return activity;
    }

    /** Whether it lies before somebody: they are of its role, and of its firm where it is for one. */
    public boolean isFor(Actor actor) {
        return actor.is(role) && (firm == null || firm.equals(actor.vendor()));
    }

    /** Somebody of its role takes it. */
    void take(Actor actor) {
        requireOpen("take");
        if (!isFor(actor)) {
            throw new ForbiddenActionException("The activity is in the queue of " + role);
        }
        if (actor.subject().equals(assignee)) {
            throw new ConflictException("The activity is yours already");
        }
        assignee = actor.subject();
    }

    /** It goes to another role's queue, or to a person. */
    void handOver(String toRole, @Nullable String toPerson, Actor actor) {
        requireOpen("hand over");
        requireMayWork(actor);
        if (role.equals(toRole) && (toPerson == null ? assignee == null : toPerson.equals(assignee))) {
            throw new ConflictException("The activity is there already");
        }
        firm = role.equals(toRole) ? firm : null;
        role = toRole;
        assignee = toPerson;
    }

    void reschedule(Instant newDue, Actor actor) {
        requireOpen("reschedule");
        requireMayWork(actor);
        dueAt = newDue;
    }

    void done(@Nullable String note, Actor actor, Instant at) {
        requireMayWork(actor);
        end(ActivityState.DONE, note, actor.subject(), at);
    }

    void cancel(String reason, Actor actor, Instant at) {
        requireMayWork(actor);
        end(ActivityState.CANCELLED, reason, actor.subject(), at);
    }

    /** What it stood for is settled otherwise, whoever did it. */
    void settle(ActivityState ended, String note, String actor, Instant at) {
        end(ended, note, actor, at);
    }

    /** The claim has a handler of its own now, to whom the work of handlers falls. */
    void fallTo(String handler) {
        requireOpen("assign");
        assignee = handler;
    }

    private void end(ActivityState ended, @Nullable String note, String actor, Instant at) {
        requireOpen(ended == ActivityState.DONE ? "finish" : "cancel");
        state = ended;
        this.note = note;
        endedBy = actor;
        endedAt = at;
    }

    private void requireMayWork(Actor actor) {
        if (!actor.is(role) && !actor.is(Roles.CLAIMS_HANDLER) && !actor.is(Roles.CLAIMS_MANAGER)) {
            throw new ForbiddenActionException("The activity is in the queue of " + role);
        }
    }

    private void requireOpen(String attempted) {
        if (state != ActivityState.OPEN) {
            throw new IllegalTransitionException("Activity " + id, state, attempted, state.successors());
        }
    }

    public boolean isOpen() {
        return state == ActivityState.OPEN;
    }

    public boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(dueAt);
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

    public String origin() {
        return origin;
    }

    public ActivityKind kind() {
        return kind;
    }

    public Optional<ClaimStage> stage() {
        return Optional.ofNullable(stage);
    }

    public Bilingual subject() {
        return new Bilingual(subjectEn, subjectKo);
    }

    /** Whose queue it belongs to. */
    public String role() {
        return role;
    }

    /** Code of the appointed firm whose people alone it is for; empty for everybody of its role. */
    public Optional<String> firm() {
        return Optional.ofNullable(firm);
    }

    /** Who took it; empty while it lies in the queue. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    public Instant dueAt() {
        return dueAt;
    }

    public ActivityState state() {
        return state;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
