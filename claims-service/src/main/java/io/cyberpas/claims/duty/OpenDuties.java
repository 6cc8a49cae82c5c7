package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open duties of all claims, the most urgent first. */
@ApplicationScoped
public class OpenDuties {

    private static final String PAGE = """
            SELECT d.id, c.number, c.insured_name, d.code, d.rule_from, d.jurisdiction, d.law, d.addressee, d.due_at, d.doubt
            FROM duty d JOIN claim c ON c.id = d.claim_id
            WHERE d.status = 'OPEN' AND c.stage <> 'CLOSED'
              AND (? OR EXISTS (SELECT 1 FROM claim_participant p
                                WHERE p.claim_id = c.id AND p.kind = 'COUNSEL' AND p.code = ?))
              AND (?::text IS NULL OR d.jurisdiction = ?)
              AND (NOT ? OR d.due_at < ?)
              AND (?::uuid IS NULL OR (coalesce(d.due_at, '-infinity'), d.id)
                                    > (SELECT coalesce(l.due_at, '-infinity'), l.id FROM duty l WHERE l.id = ?))
            ORDER BY coalesce(d.due_at, '-infinity'), d.id LIMIT ?""";

    private final Database database;
    private final Clock clock;

    OpenDuties(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An open duty with the claim it belongs to.
     *
     * @param dueAt null where the law says without delay, or the clock has not started
     * @param doubted whether it is proposed to be found not applicable
     */
    public record Row(
            UUID id,
            String claimNumber,
            String insuredName,
            String code,
            @Nullable LocalDate ruleFrom,
            Jurisdiction jurisdiction,
            String law,
            String addressee,
            @Nullable Instant dueAt,
            boolean doubted) {

        static Row read(ResultSet row) throws SQLException {
            var due = row.getObject("due_at", OffsetDateTime.class);
            return new Row(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    row.getString("insured_name"),
                    row.getString("code"),
                    row.getObject("rule_from", LocalDate.class),
                    Jurisdiction.valueOf(row.getString("jurisdiction")),
                    row.getString("law"),
                    row.getString("addressee"),
                    due == null ? null : due.toInstant(),
                    row.getString("doubt") != null);
        }
    }

    /**
     * One page of the duties that the actor may answer: staff of all claims, counsel of those they were appointed to.
     *
     * @param overdueOnly only those that ran past their time
     */
    public Page<Row> page(@Nullable Jurisdiction jurisdiction, boolean overdueOnly, PageRequest request, Actor actor) {
        var firm = actor.is(Roles.COUNSEL) ? actor.vendor() : null;
        List<Row> rows = database.list(
                PAGE,
                Row::read,
                ClaimAccess.isStaff(actor),
                firm,
                jurisdiction,
                jurisdiction,
                overdueOnly,
                clock.instant(),
                request.after(),
                request.after(),
                request.limit());
        return Page.of(rows, request, Row::id);
    }
}
