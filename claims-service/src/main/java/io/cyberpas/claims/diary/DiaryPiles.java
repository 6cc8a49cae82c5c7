package io.cyberpas.claims.diary;

import io.cyberpas.claims.desk.DeskPile;
import io.cyberpas.claims.desk.DeskView;
import io.cyberpas.claims.desk.PileSource;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** The diary's piles: activities by person, queue and time, and claims by who is responsible for them. */
@Singleton
class DiaryPiles implements PileSource {

    @Override
    public Set<DeskView> views() {
        return EnumSet.of(
                DeskView.MINE,
                DeskView.QUEUE,
                DeskView.OVERDUE,
                DeskView.TODAY,
                DeskView.MY_CLAIMS,
                DeskView.UNASSIGNED);
    }

    @Override
    public DeskPile pile(DeskView view, Look look) {
        var actor = look.actor();
        return switch (view) {
            case MINE -> activities("a.assignee = ?", actor.subject());
            case QUEUE -> queue(actor);
            case OVERDUE -> within(actor, "a.due_at < ?", look.now());
            case TODAY -> within(actor, "a.due_at >= ? AND a.due_at < ?", look.now(), look.endOfDay());
            case MY_CLAIMS -> claims("r.open AND r.handler = ?", actor.subject());
            case UNASSIGNED -> claims("r.open AND r.handler IS NULL");
            default -> throw new IllegalArgumentException(view + " is no pile of the diary");
        };
    }

    private static DeskPile queue(Actor actor) {
        var nobodys = activities("a.assignee IS NULL");
        return actor.is(Roles.AUDITOR)
                ? nobodys
                : seenBy(actor, nobodys.and("a.role = ANY (?)", new Object[] {queuesOf(actor)}));
    }

    private static DeskPile within(Actor actor, String condition, Object... parameters) {
        var all = activities(condition, parameters);
        if (actor.is(Roles.AUDITOR) || actor.is(Roles.CLAIMS_MANAGER)) {
            return all;
        }
        return seenBy(
                actor,
                all.and(
                        "(a.assignee = ? OR (a.assignee IS NULL AND a.role = ANY (?)))",
                        actor.subject(),
                        queuesOf(actor)));
    }

    /** What is for one firm its people alone find. */
    private static DeskPile seenBy(Actor actor, DeskPile pile) {
        var firm = actor.vendor();
        return firm == null ? pile.asSeenBy(actor) : pile.asSeenBy(actor).and("(a.firm IS NULL OR a.firm = ?)", firm);
    }

    private static DeskPile activities(String condition, Object... parameters) {
        return DeskPile.of(
                "a.id, a.version, a.subject_en, a.subject_ko, a.role, a.assignee, a.due_at",
                "activity a JOIN claim c ON c.id = a.claim_id",
                "(a.due_at, a.id)",
                "a.state = 'OPEN' AND " + condition,
                parameters);
    }

    private static DeskPile claims(String condition, Object... parameters) {
        return DeskPile.of(
                "c.id, c.version, NULL, NULL, NULL, r.handler, c.notified_at",
                "claim_responsibility r JOIN claim c ON c.id = r.claim_id",
                "(c.notified_at, c.id)",
                condition,
                parameters);
    }

    private static String[] queuesOf(Actor actor) {
        return actor.roles().stream().filter(ActivityHandling.QUEUES::contains).toArray(String[]::new);
    }
}
