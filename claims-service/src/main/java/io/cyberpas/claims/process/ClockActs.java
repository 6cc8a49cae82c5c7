package io.cyberpas.claims.process;

import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When the acts that start and stop clocks happened, as the features that they belong to have kept it. */
@ApplicationScoped
class ClockActs {

    private static final String STARTS = """
            SELECT (SELECT min(e.accepted_at) FROM engagement e WHERE e.claim_id = c.id AND e.kind = 'FORENSIC_VENDOR'),
                   (SELECT max(d.decided_at) FROM coverage_decision d WHERE d.claim_id = c.id)
            FROM claim c WHERE c.id = ?
            """;

    /** For each clock that runs on a claim the act it waits for, if it happened since the clock started. */
    private static final String STOPS = """
            SELECT k.id, CASE k.stops_with
              WHEN 'NOTICE_ACKNOWLEDGED' THEN (
                SELECT c.acknowledged_at FROM claim c WHERE c.id = k.claim_id AND c.acknowledged_at >= k.started_at)
              WHEN 'VENDOR_ENGAGED' THEN (
                SELECT min(e.started_at) FROM engagement e
                WHERE e.claim_id = k.claim_id AND e.kind = 'FORENSIC_VENDOR' AND e.started_at >= k.started_at)
              WHEN 'REPORT_SIGNED' THEN (
                SELECT min(r.signed_at) FROM forensic_report r
                WHERE r.claim_id = k.claim_id AND r.signed_at >= k.started_at)
              WHEN 'REPORT_ACCEPTED' THEN (
                SELECT min(r.decided_at) FROM forensic_report r
                WHERE r.claim_id = k.claim_id AND r.kind = 'FINAL' AND r.status = 'ACCEPTED' AND r.decided_at >= k.started_at)
              WHEN 'PAID_AS_GRANTED' THEN (
                SELECT max(p.ended_at) FROM payment p WHERE p.claim_id = k.claim_id AND p.status = 'PAID'
                HAVING sum(p.gross_amount) >= (
                  SELECT sum(g.granted_amount) FROM (
                    SELECT DISTINCT ON (d.part) d.granted_amount FROM coverage_decision d
                    WHERE d.claim_id = k.claim_id ORDER BY d.part, d.revision DESC) g))
            END
            FROM claim_clock k WHERE k.claim_id = ? AND k.stopped_at IS NULL
            """;

    private final Database database;

    ClockActs(Database database) {
        this.database = database;
    }

    /** When a vendor was engaged and the amounts were determined on a claim. */
    record Starts(Optional<Instant> engagedAt, Optional<Instant> determinedAt) {}

    Starts starts(UUID claimId) {
        return database.first(STARTS, row -> new Starts(instant(row, 1), instant(row, 2)), claimId)
                .orElseGet(() -> new Starts(Optional.empty(), Optional.empty()));
    }

    /** By the clock's id; clocks whose act has not happened yet are not there. */
    Map<UUID, Instant> stops(UUID claimId) {
        return database.list(STOPS, row -> new Stop(row.getObject(1, UUID.class), instant(row, 2)), claimId).stream()
                .filter(each -> each.at().isPresent())
                .collect(Collectors.toMap(Stop::clock, each -> each.at().orElseThrow()));
    }

    private record Stop(UUID clock, Optional<Instant> at) {}

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
