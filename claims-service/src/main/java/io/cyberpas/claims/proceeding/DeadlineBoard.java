package io.cyberpas.claims.proceeding;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open deadlines of all claims, the next one due first. */
@ApplicationScoped
public class DeadlineBoard {

    private static final String OPEN = """
            SELECT d.id, c.number, c.insured_name, p.position, p.kind AS proceeding_kind, p.forum, p.case_number, p.counsel,
                   d.kind, d.due_at, d.on_silence
            FROM proceeding_deadline d
            JOIN proceeding p ON p.id = d.proceeding_id
            JOIN claim c ON c.id = d.claim_id
            WHERE d.status = 'OPEN'
            """;

    private static final String PASSED = """
            SELECT d.id, c.number
            FROM proceeding_deadline d
            JOIN claim c ON c.id = d.claim_id
            WHERE d.status = 'OPEN' AND d.due_at <= ? AND (d.overdue_told_at IS NULL OR d.on_silence IS NOT NULL)
              AND (?::uuid IS NULL OR d.id > ?::uuid)
            ORDER BY d.id
            LIMIT ?
            """;

    private static final String TELL = """
            UPDATE proceeding_deadline SET overdue_told_at = ?, version = version + 1
            WHERE id = ? AND status = 'OPEN' AND due_at <= ? AND overdue_told_at IS NULL
            """;

    private final Database database;
    private final Clock clock;

    DeadlineBoard(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One line of the list.
     *
     * @param proceeding reference of the proceeding within its claim
     * @param counsel code of the law firm in charge
     * @param onSilence what the law makes of the proceeding when the time passes unanswered
     */
    public record Row(
            UUID id,
            String claim,
            String insured,
            String proceeding,
            ProceedingKind proceedingKind,
            String forum,
            @Nullable String caseNumber,
            @Nullable String counsel,
            DeadlineKind kind,
            Instant dueAt,
            @Nullable ProceedingStatus onSilence) {}

    /** A deadline that passed, and the number of its claim. */
    record Passed(UUID id, String claim) {}

    /**
     * One page.
     *
     * @param overdueOnly only what has passed already
     */
    @Transactional
    public Page<Row> open(boolean overdueOnly, Actor actor, PageRequest request) {
        StringBuilder sql = new StringBuilder(OPEN);
        List<Object> values = new ArrayList<>();
        if (actor.is(Roles.COUNSEL)) {
            sql.append(" AND p.counsel = ?");
            values.add(Optional.ofNullable(actor.vendor()).orElse(""));
        }
        if (overdueOnly) {
            sql.append(" AND d.due_at <= ?");
            values.add(clock.instant());
        }
        if (request.after() != null) {
            sql.append(" AND (d.due_at, d.id) > (SELECT due_at, id FROM proceeding_deadline WHERE id = ?)");
            values.add(request.after());
        }
        sql.append(" ORDER BY d.due_at, d.id LIMIT ?");
        values.add(request.limit());
        List<Row> rows = database.list(
                sql.toString(),
                row -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("insured_name"),
                        "PROC-" + row.getInt("position"),
                        ProceedingKind.valueOf(row.getString("proceeding_kind")),
                        row.getString("forum"),
                        row.getString("case_number"),
                        row.getString("counsel"),
                        DeadlineKind.valueOf(row.getString("kind")),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        state(row.getString("on_silence"))),
                values.toArray());
        return Page.of(rows, request, Row::id);
    }

    /** What has passed and was not told, or has an effect by law that is not recorded yet. */
    @Transactional
    List<Passed> passed(@Nullable UUID after, int rows) {
        return database.list(
                PASSED,
                row -> new Passed(row.getObject("id", UUID.class), row.getString("number")),
                clock.instant(),
                after,
                after,
                rows);
    }

    /** Keeps that it was told; false when somebody else did so before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean tell(UUID deadline) {
        Instant now = clock.instant();
        return database.change(TELL, now, deadline, now) == 1;
    }

    private static @Nullable ProceedingStatus state(@Nullable String name) {
        return name == null ? null : ProceedingStatus.valueOf(name);
    }
}
