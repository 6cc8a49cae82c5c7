package io.cyberpas.claims.forensics;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Verifications that wait, go on and are through; replicas share the waiting ones. */
@ApplicationScoped
class EvidenceVerifications {

    private static final String REQUEST = """
            INSERT INTO evidence_verification (id, claim_id, requested_by, requested_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (claim_id) WHERE finished_at IS NULL DO NOTHING""";
    private static final String REQUEST_ALL = """
            INSERT INTO evidence_verification (id, claim_id, requested_by, requested_at)
            SELECT gen_random_uuid(), claim_id, ?, ? FROM (SELECT claim_id FROM evidence_register_head) AS claims
            WHERE NOT EXISTS (SELECT 1 FROM evidence_verification v WHERE v.claim_id = claims.claim_id AND v.requested_at > ?)
            ON CONFLICT (claim_id) WHERE finished_at IS NULL DO NOTHING""";
    private static final String TAKE = """
            UPDATE evidence_verification SET leased_by = ?, leased_until = ?
            WHERE id = (SELECT id FROM evidence_verification
                        WHERE finished_at IS NULL AND (leased_until IS NULL OR leased_until < ?)
                        ORDER BY requested_at, id FOR UPDATE SKIP LOCKED LIMIT 1)
            RETURNING id, claim_id""";
    private static final String EXTEND =
            "UPDATE evidence_verification SET leased_until = ? WHERE id = ? AND leased_by = ? AND finished_at IS NULL";
    private static final String FINISH = """
            UPDATE evidence_verification SET finished_at = ?, items = ?, entries = ?, contents = ?, bytes = ?, faults = ?
            WHERE id = ? AND leased_by = ? AND finished_at IS NULL""";
    private static final String ADD_FAULT = """
            INSERT INTO evidence_fault (verification_id, position, item_id, label, sequence_number, kind)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String SELECT =
            "SELECT id, claim_id, requested_by, requested_at, finished_at, items, entries, contents, bytes FROM evidence_verification ";
    private static final String FAULTS =
            "SELECT item_id, label, sequence_number, kind FROM evidence_fault WHERE verification_id = ? ORDER BY position";
    private static final String STANDING = """
            SELECT count(*) AS claims, coalesce(sum(faults), 0) AS faults, min(finished_at) AS oldest
            FROM (SELECT DISTINCT ON (claim_id) faults, finished_at FROM evidence_verification
                  WHERE finished_at IS NOT NULL ORDER BY claim_id, finished_at DESC) AS newest""";

    private final Database database;

    EvidenceVerifications(Database database) {
        this.database = database;
    }

    /** A verification that a replica took. */
    record Task(UUID id, UUID claimId) {}

    /**
     * What the newest verifications of all claims say together.
     *
     * @param claims that were ever verified
     * @param oldest when the one was finished that is longest ago; null if there is none
     */
    record Standing(long claims, long faults, @Nullable Instant oldest) {}

    /** Asks for a verification, unless one of the claim is waiting or going on already; returns the one that is. */
    EvidenceVerification request(UUID claimId, String by, Instant now) {
        database.change(REQUEST, Identifiers.next(), claimId, by, now);
        return first("WHERE claim_id = ? AND finished_at IS NULL", claimId)
                .or(() -> newest(claimId))
                .orElseThrow();
    }

    /** Asks for one of every claim with evidence that had none since an instant; returns of how many. */
    int requestAll(String by, Instant now, Instant since) {
        return database.change(REQUEST_ALL, by, now, since);
    }

    Optional<Task> take(UUID worker, Instant now, Instant leasedUntil) {
        return database.first(
                TAKE,
                row -> new Task(row.getObject("id", UUID.class), row.getObject("claim_id", UUID.class)),
                worker,
                leasedUntil,
                now);
    }

    /** Whether the worker still has the task. */
    boolean extend(Task task, UUID worker, Instant leasedUntil) {
        return database.change(EXTEND, leasedUntil, task.id(), worker) == 1;
    }

    /** Writes down the outcome, unless another replica took over; returns whether it did. */
    boolean finish(Task task, UUID worker, VerificationJob.Tally tally, Instant now) {
        List<EvidenceFault> faults = tally.faults();
        int finished = database.change(
                FINISH,
                now,
                tally.items(),
                tally.entries(),
                tally.contents(),
                tally.bytes(),
                faults.size(),
                task.id(),
                worker);
        if (finished == 0) {
            return false;
        }
        for (int i = 0; i < faults.size(); i++) {
            EvidenceFault fault = faults.get(i);
            database.change(ADD_FAULT, task.id(), i, fault.itemId(), fault.label(), fault.sequence(), fault.kind());
        }
        return true;
    }

    Optional<EvidenceVerification> find(UUID claimId, UUID id) {
        return first("WHERE claim_id = ? AND id = ?", claimId, id);
    }

    /** The last one that is through. */
    Optional<EvidenceVerification> newestFinished(UUID claimId) {
        return first("WHERE claim_id = ? AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1", claimId);
    }

    private Optional<EvidenceVerification> newest(UUID claimId) {
        return first("WHERE claim_id = ? ORDER BY requested_at DESC LIMIT 1", claimId);
    }

    /** The one that waits or goes on. */
    Optional<EvidenceVerification> open(UUID claimId) {
        return first("WHERE claim_id = ? AND finished_at IS NULL", claimId);
    }

    Standing standing() {
        return database.first(
                        STANDING,
                        row -> new Standing(row.getLong("claims"), row.getLong("faults"), instant(row, "oldest")))
                .orElseThrow();
    }

    private Optional<EvidenceVerification> first(String where, Object... values) {
        return database.first(SELECT + where, EvidenceVerifications::read, values)
                .map(each -> new EvidenceVerification(
                        each.id(),
                        each.claimId(),
                        each.requestedBy(),
                        each.requestedAt(),
                        each.finishedAt(),
                        each.items(),
                        each.entries(),
                        each.contents(),
                        each.bytes(),
                        faults(each.id())));
    }

    private List<EvidenceFault> faults(UUID id) {
        return database.list(
                FAULTS,
                row -> new EvidenceFault(
                        row.getObject("item_id", UUID.class),
                        row.getString("label"),
                        row.getObject("sequence_number", Integer.class),
                        FaultKind.valueOf(row.getString("kind"))),
                id);
    }

    private static EvidenceVerification read(ResultSet row) throws SQLException {
        return new EvidenceVerification(
                row.getObject("id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"),
                row.getInt("items"),
                row.getInt("entries"),
                row.getInt("contents"),
                row.getLong("bytes"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
