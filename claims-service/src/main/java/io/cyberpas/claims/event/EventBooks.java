package io.cyberpas.claims.event;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The claims of an event in rows: who was struck, what is exposed, and who put which claim to it. */
@ApplicationScoped
public class EventBooks {

    private static final int HELD = 500;
    private static final String MEMBERS = """
            SELECT id, number, policy_number, insured_name, brokerage, stage, aware_at FROM claim
            WHERE event_code = ? AND (?::uuid IS NULL OR id < ?::uuid) ORDER BY id DESC""";
    private static final String SUM = """
            SELECT count(*), count(*) FILTER (WHERE stage <> 'CLOSED'), count(DISTINCT policy_number),
                   count(DISTINCT insured_name), count(DISTINCT brokerage)
            FROM claim WHERE event_code = ?""";
    private static final String EXPOSURE = """
            SELECT l.part, l.limit_currency, count(*), sum(l.limit_amount)
            FROM claim c JOIN claim_line l ON l.claim_id = c.id WHERE c.event_code = ?
            GROUP BY l.part, l.limit_currency ORDER BY l.limit_currency, l.part""";
    private static final String CHANGES = """
            SELECT claim_number, verb, reason, changed_by, changed_at FROM loss_event_change
            WHERE event_code = ? ORDER BY id DESC LIMIT ?""";
    private static final String CHANGE = """
            INSERT INTO loss_event_change (id, event_code, claim_number, verb, reason, changed_by, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    EventBooks(Database database) {
        this.database = database;
    }

    /** The claims of an event, the last notified first. */
    public Page<EventMember> members(String code, PageRequest request) {
        var rows = database.list(
                MEMBERS + " LIMIT ?", EventBooks::member, code, request.after(), request.after(), request.limit());
        return Page.of(rows, request, EventMember::id);
    }

    /** Hands on all claims of an event, holding a few at a time. */
    @Transactional
    public void forEachMember(String code, Consumer<EventMember> taker) {
        database.forEach(MEMBERS, HELD, EventBooks::member, taker, code, null, null);
    }

    /** How many an event struck. */
    public EventSum sum(String code) {
        return database.first(
                        SUM,
                        row -> new EventSum(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        code)
                .orElseThrow();
    }

    /** What is exposed by part and currency. */
    public List<EventExposure> exposure(String code) {
        return database.list(
                EXPOSURE,
                row -> new EventExposure(
                        CoveragePart.valueOf(row.getString(1)),
                        row.getInt(3),
                        Money.of(row.getBigDecimal(4), row.getString(2))),
                code);
    }

    /** The last assignments and removals, the newest first. */
    public List<EventChange> changes(String code, int most) {
        return database.list(
                CHANGES,
                row -> new EventChange(
                        row.getString(1),
                        EventChange.Verb.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        instant(row, 5)),
                code,
                most);
    }

    void keep(String code, String claim, EventChange.Verb verb, String reason, Actor actor, Instant at) {
        database.change(CHANGE, Identifiers.next(), code, claim, verb, reason, actor.subject(), at);
    }

    private static EventMember member(ResultSet row) throws SQLException {
        return new EventMember(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("policy_number"),
                row.getString("insured_name"),
                row.getString("brokerage"),
                ClaimStage.valueOf(row.getString("stage")),
                instant(row, 7));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
