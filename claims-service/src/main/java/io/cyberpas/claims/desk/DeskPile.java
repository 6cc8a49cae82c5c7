package io.cyberpas.claims.desk;

import io.cyberpas.claims.diary.ActivityHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a pile are found, by an index each.
 *
 * @param columns what, role, person and time of a row, and its id and version
 * @param key time and id, in whose order the rows stand
 */
record DeskPile(String columns, String from, String where, String key, List<Object> parameters) {

    private static final String ACTIVITY_COLUMNS =
            "a.id, a.version, a.subject_en, a.subject_ko, a.role, a.assignee, a.due_at";
    private static final String ACTIVITIES = "activity a JOIN claim c ON c.id = a.claim_id";
    private static final String ACTIVITY_KEY = "(a.due_at, a.id)";
    private static final String CLAIM_COLUMNS = "c.id, c.version, NULL, NULL, NULL, r.handler, c.notified_at";
    private static final String CLAIMS = "claim_responsibility r JOIN claim c ON c.id = r.claim_id";
    private static final String CLAIM_KEY = "(c.notified_at, c.id)";

    /** The pile of a view as it lies before somebody. */
    static DeskPile of(DeskView view, Actor actor, Instant now, Instant endOfDay) {
        return switch (view) {
            case MINE -> activities("a.assignee = ?", actor.subject());
            case QUEUE -> queue(actor, "a.assignee IS NULL");
            case OVERDUE -> within(actor, "a.due_at < ?", now);
            case TODAY -> within(actor, "a.due_at >= ? AND a.due_at < ?", now, endOfDay);
            case MY_CLAIMS -> claims("r.open AND r.handler = ?", actor.subject());
            case UNASSIGNED -> claims("r.open AND r.handler IS NULL");
            case PAYMENTS ->
                new DeskPile(
                        "p.id, p.version, p.number || ' · ' || p.net_amount || ' ' || p.net_currency,"
                                + " p.number || ' · ' || p.net_amount || ' ' || p.net_currency, NULL, p.proposed_by, p.proposed_at",
                        "payment p JOIN claim c ON c.id = p.claim_id",
                        "p.status = 'PROPOSED' AND p.proposed_by <> ?",
                        "(p.proposed_at, p.id)",
                        List.of(actor.subject()));
            case DUTIES ->
                new DeskPile(
                                "d.id, d.version, d.law, d.law, NULL, NULL, d.due_at",
                                "duty d JOIN claim c ON c.id = d.claim_id",
                                "d.status = 'OPEN' AND d.due_at < ?",
                                "(d.due_at, d.id)",
                                List.of(now.plusSeconds(24 * 3600)))
                        .ofFirm(actor);
            case REPORTS ->
                new DeskPile(
                        "f.id, f.version, f.reference, f.reference, NULL, f.signer_firm, f.signed_at",
                        "forensic_report f JOIN claim c ON c.id = f.claim_id",
                        "f.status = 'SIGNED'",
                        "(f.signed_at, f.id)",
                        List.of());
        };
    }

    /** The same pile as far as the number of the claim begins so, or the insured's name holds it. */
    DeskPile narrowedTo(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        var literal = text.strip().replaceAll("([\\\\%_])", "\\\\$1");
        return and("(c.number ILIKE ? OR c.insured_name ILIKE ?)", literal + "%", "%" + literal + "%");
    }

    private static DeskPile activities(String condition, Object... parameters) {
        return new DeskPile(
                ACTIVITY_COLUMNS, ACTIVITIES, "a.state = 'OPEN' AND " + condition, ACTIVITY_KEY, List.of(parameters));
    }

    private static DeskPile claims(String condition, Object... parameters) {
        return new DeskPile(CLAIM_COLUMNS, CLAIMS, condition, CLAIM_KEY, List.of(parameters));
    }

    private static DeskPile queue(Actor actor, String condition) {
        return actor.is(Roles.AUDITOR)
                ? activities(condition)
                : activities(condition + " AND a.role = ANY (?)", new Object[] {queuesOf(actor)})
                        .ofFirm(actor);
    }

    private static DeskPile within(Actor actor, String condition, Object... parameters) {
        var all = activities(condition, parameters);
        if (actor.is(Roles.AUDITOR) || actor.is(Roles.CLAIMS_MANAGER)) {
            return all;
        }
        return all.and(
                        "(a.assignee = ? OR (a.assignee IS NULL AND a.role = ANY (?)))",
                        actor.subject(),
                        queuesOf(actor))
                .ofFirm(actor);
    }

    private static String[] queuesOf(Actor actor) {
        return actor.roles().stream().filter(ActivityHandling.QUEUES::contains).toArray(String[]::new);
    }

    /** Somebody from outside finds what is on claims that their firm was appointed to, and nothing else. */
    private DeskPile ofFirm(Actor actor) {
        var isOutside = actor.is(Roles.FORENSIC_VENDOR) || actor.is(Roles.COUNSEL);
        if (!isOutside) {
            return this;
        }
        var firm = actor.vendor();
        return and(
                "EXISTS (SELECT 1 FROM claim_participant cp WHERE cp.claim_id = c.id AND cp.code = ? AND cp.kind = ?)",
                firm == null ? "" : firm,
                actor.is(Roles.COUNSEL) ? "COUNSEL" : "FORENSIC_VENDOR");
    }

    private DeskPile and(String condition, Object... more) {
        var all = new ArrayList<Object>(parameters);
        all.addAll(List.of(more));
        return new DeskPile(columns, from, where + " AND " + condition, key, List.copyOf(all));
    }
}
