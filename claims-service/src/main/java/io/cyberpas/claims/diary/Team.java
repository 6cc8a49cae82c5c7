package io.cyberpas.claims.diary;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes new claims, and how much each has open. */
@ApplicationScoped
public class Team {

    private static final String JOIN = """
            INSERT INTO team_member (subject, version, name, takes_claims, changed_by, changed_at)
            VALUES (?, 0, ?, true, ?, ?) ON CONFLICT (subject) DO NOTHING
            """;

    private static final String LOADS = """
            SELECT m.subject, m.name, m.takes_claims, m.version,
                   (SELECT count(*) FROM claim_responsibility r WHERE r.handler = m.subject AND r.open),
                   (SELECT count(*) FROM activity a WHERE a.assignee = m.subject AND a.state = 'OPEN')
            FROM team_member m ORDER BY m.name, m.subject
            """;

    private final TeamMembers members;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;

    Team(TeamMembers members, Database database, AuditTrail audit, Clock clock) {
        this.members = members;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a handler has open.
     *
     * @param claims open claims
     * @param activities open activities
     */
    public record Load(String subject, String name, boolean takesClaims, long version, int claims, int activities) {}

    /** Everybody and what they have open, by name. */
    public List<Load> loads() {
        return database.list(
                LOADS,
                row -> new Load(
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getInt(6)));
    }

    /** A handler who takes up a claim belongs to the team; who does already stays as they are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(Actor actor) {
        if (actor.is(Roles.CLAIMS_HANDLER)) {
            add(actor.subject(), actor.name(), actor);
        }
    }

    /** Adds a handler, by a manager. */
    @Transactional
    public void add(String subject, String name, Actor actor) {
        if (database.change(JOIN, subject, name, actor.subject(), clock.instant()) > 0) {
            audit.record(actor, "team.joined", subject, null);
        }
    }

    /**
     * Whether somebody takes new claims from now on; a manager says so of anybody, a handler of themselves.
     *
     * @throws ForbiddenActionException when a handler says so of somebody else
     */
    @Transactional
    public void takeClaims(String subject, @Nullable IfMatch ifMatch, boolean takes, Actor actor) {
        if (!actor.is(Roles.CLAIMS_MANAGER) && !actor.subject().equals(subject)) {
            throw new ForbiddenActionException("Only a manager says so of somebody else");
        }
        var member = members.findById(subject);
        if (member == null) {
            throw new AbsentException("team member", subject);
        }
        IfMatch.check(ifMatch, member.version());
        member.takeClaims(takes, actor, clock.instant());
        audit.record(actor, takes ? "team.takes-claims" : "team.takes-no-claims", subject, null);
    }
}
