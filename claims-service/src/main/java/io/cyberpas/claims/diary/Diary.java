package io.cyberpas.claims.diary;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.process.ProcessDefinition;
import io.cyberpas.claims.process.StageDefinition;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the process and the features write into the diary of a claim, within the transaction of what they do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Diary implements WorkQueue {

    private static final int MOST_OF_SUBJECT = 300;

    private final Activities activities;
    private final DiaryEntries entries;
    private final Responsibilities responsibilities;
    private final Team team;
    private final ProcessDefinition process;
    private final Clock clock;

    Diary(
            Activities activities,
            DiaryEntries entries,
            Responsibilities responsibilities,
            Team team,
            ProcessDefinition process,
            Clock clock) {
        this.activities = activities;
        this.entries = entries;
        this.responsibilities = responsibilities;
        this.team = team;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public void ask(Claim claim, String task, String reference, Bilingual about, Set<String> authors, Actor actor) {
        ask(claim, task, reference, about, null, authors, actor);
    }

    @Override
    public void askFirm(Claim claim, String task, String reference, Bilingual about, String firm, Actor actor) {
        ask(claim, task, reference, about, firm, Set.of(), actor);
    }

    private void ask(
            Claim claim,
            String task,
            String reference,
            Bilingual about,
            @Nullable String firm,
            Set<String> authors,
            Actor actor) {
        var planned = process.task(task);
        var text = planned.text();
        var subject = new Bilingual(cut(text.en() + ": " + about.en()), cut(text.ko() + ": " + about.ko()));
        var due = process.end(planned.due(), clock.instant());
        var draft = new Activity.Draft(
                origin(task, reference), ActivityKind.FEATURE, null, subject, planned.role(), firm, null, due);
        if (activities.of(claim.id(), draft.origin()).isEmpty()) {
            open(claim.id(), draft, authors, actor);
        }
    }

    @Override
    public void settle(Claim claim, String task, String reference, String note, Actor actor) {
        activities
                .of(claim.id(), origin(task, reference))
                .filter(Activity::isOpen)
                .ifPresent(each -> each.settle(ActivityState.DONE, note, actor.subject(), clock.instant()));
    }

    private static String cut(String subject) {
        return subject.length() > MOST_OF_SUBJECT ? subject.substring(0, MOST_OF_SUBJECT - 1) + "…" : subject;
    }

    private static String origin(String task, String reference) {
        return task + ":" + reference;
    }

    /** Puts an activity on a claim unless it has one of that origin; work of handlers goes to the claim's own. */
    void openOnce(UUID claimId, Activity.Draft draft, Actor actor) {
        if (activities.of(claimId, draft.origin()).isEmpty()) {
            open(claimId, draft, actor);
        }
    }

    /** Puts an activity on a claim; work of handlers goes to the claim's own handler unless somebody else is named. */
    Activity open(UUID claimId, Activity.Draft draft, Actor actor) {
        return open(claimId, draft, Set.of(), actor);
    }

    private Activity open(UUID claimId, Activity.Draft draft, Set<String> notBy, Actor actor) {
        var activity = opened(claimId, draft, handler(claimId).filter(each -> !notBy.contains(each)), actor);
        activities.persist(activity);
        return activity;
    }

    /** The activity before it is in the diary; work of handlers falls to this one, if there is one. */
    private Activity opened(UUID claimId, Activity.Draft draft, Optional<String> handler, Actor actor) {
        var activity = Activity.open(claimId, draft, actor.subject(), clock.instant());
        if (draft.assignee() == null && draft.role().equals(Roles.CLAIMS_HANDLER)) {
            handler.ifPresent(activity::fallTo);
        }
        return activity;
    }

    /** Puts on a claim what the process plans for the stage it has just entered. */
    void plan(Claim claim, Actor actor, Instant at) {
        activities.persist(planned(claim, handler(claim.id()), actor, at));
    }

    /** What the process plans for the stage that the claim has just entered. */
    Stream<Activity> planned(Claim claim, Optional<String> handler, Actor actor, Instant at) {
        var step = claim.stageChanges().size();
        return process.stage(claim.stage()).stream()
                .flatMap(stage -> stage.activities().stream().map(each -> planned(stage, each, step, at)))
                .map(draft -> opened(claim.id(), draft, handler, actor));
    }

    private Activity.Draft planned(
            StageDefinition stage, StageDefinition.PlannedActivity planned, int step, Instant at) {
        return new Activity.Draft(
                "PLANNED:" + planned.code() + ":" + step,
                ActivityKind.PLANNED,
                stage.stage(),
                planned.text(),
                planned.role(),
                null,
                process.end(planned.due(), at));
    }

    /** Gives the claim to a handler, and with it the work of handlers that lies in the queue. */
    void assign(Claim claim, Responsibility responsibility, String handler, String reason, Actor actor) {
        var before = responsibility.handler().orElse(null);
        responsibility.giveTo(handler, clock.instant());
        activities.open(claim.id()).stream()
                .filter(each -> each.role().equals(Roles.CLAIMS_HANDLER))
                .filter(each ->
                        each.assignee().isEmpty() || each.assignee().get().equals(before))
                .forEach(each -> each.fallTo(handler));
        write(claim.id(), null, EntryKind.ASSIGNED, handler + ": " + reason, actor);
    }

    /** A handler who works on a claim that is nobody's takes it up, and joins the team. */
    void takeUp(Claim claim, Responsibility responsibility, Actor actor) {
        if (actor.is(Roles.CLAIMS_HANDLER) && responsibility.handler().isEmpty()) {
            team.join(actor);
            assign(claim, responsibility, actor.subject(), "took it up", actor);
        }
    }

    /** Who is responsible for a claim; a claim has that from its notice on. */
    Responsibility responsibility(Claim claim) {
        var known = responsibilities.findById(claim.id());
        if (known == null) {
            known = Responsibility.of(claim.id(), null, clock.instant());
            responsibilities.persist(known);
        }
        return known;
    }

    DiaryEntry write(UUID claimId, @Nullable UUID activityId, EntryKind kind, String text, Actor actor) {
        var entry = DiaryEntry.write(claimId, activityId, kind, text, actor.subject(), clock.instant());
        entries.persist(entry);
        return entry;
    }

    private Optional<String> handler(UUID claimId) {
        return responsibilities.findByIdOptional(claimId).flatMap(Responsibility::handler);
    }
}
