package io.cyberpas.platform.audit;

import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.hash.Sha256Sum;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows the chains entry by entry, in the order of lane and position, and notes the first place that does not hold. */
final class ChainCheck {
    private final Map<Integer, Head> heads;
    private final Sha256Sum sha256 = new Sha256Sum();

    private final Set<Integer> seen = new HashSet<>();

    private long rows;
    private int lane;
    private long position;
    private byte[] hash = new byte[0];
    private AuditReport.@Nullable Break firstBroken;

    /** The last position and hash of a lane. */
    record Head(long position, byte[] hash) {}

    /** A row as it stands in the table. */
    record Row(
            int lane,
            long position,
            UUID id,
            Instant recordedAt,
            String actor,
            String actorName,
            String actorRoles,
            @Nullable String via,
            String action,
            String subject,
            @Nullable String reason,
            byte[] previousHash,
            byte[] hash) {}

    ChainCheck(Map<Integer, Head> heads) {
        this.heads = new TreeMap<>(heads);
    }

    /** Looks at the next row. */
    void next(Row row) {
        rows++;
        if (row.lane() != lane) {
            finishLane();
            startLane(row.lane());
        }
        if (row.position() != position + 1) {
            broken(row.lane(), position + 1, null, "entry is missing");
        }
        if (!Arrays.equals(row.previousHash(), hash)) {
            broken(row.lane(), row.position(), row.id(), "does not follow the entry before it");
        }
        if (!Arrays.equals(row.hash(), hashOf(row))) {
            broken(row.lane(), row.position(), row.id(), "content does not have the hash it was written with");
        }
        position = row.position();
        hash = row.hash();
    }

    /** What was found, once all rows have been looked at. */
    AuditReport report() {
        finishLane();
        lane = 0;
        heads.forEach((number, head) -> {
            if (head.position() > 0 && !seen.contains(number)) {
                broken(number, 1, null, "entry is missing");
            }
        });
        return new AuditReport(rows, heads.size(), firstBroken == null, headHash(), firstBroken);
    }

    private void startLane(int number) {
        seen.add(number);
        lane = number;
        position = 0;
        hash = genesis(number);
        if (!heads.containsKey(number)) {
            broken(number, 1, null, "lane has no head");
        }
    }

    private void finishLane() {
        Head head = heads.get(lane);
        if (lane == 0 || head == null) {
            return;
        }
        if (head.position() > position) {
            broken(lane, position + 1, null, "entry is missing at the end of the lane");
        } else if (head.position() < position || !Arrays.equals(head.hash(), hash)) {
            broken(lane, position, null, "head of the lane does not fit the last entry");
        }
    }

    private void broken(int atLane, long atPosition, @Nullable UUID id, String reason) {
        if (firstBroken == null) {
            firstBroken = new AuditReport.Break(atLane, atPosition, id, reason);
        }
    }

    private byte[] genesis(int number) {
        return Sha256.of("cyberpas audit lane " + number).bytes();
    }

    /** The same bytes in the same order as the database function {@code audit_append}. */
    private byte[] hashOf(Row row) {
        sha256.add(row.previousHash());
        ByteBuffer fixed = ByteBuffer.allocate(Integer.BYTES + 4 * Long.BYTES);
        fixed.putInt(row.lane()).putLong(row.position());
        fixed.putLong(row.id().getMostSignificantBits()).putLong(row.id().getLeastSignificantBits());
        fixed.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt()));
        sha256.add(fixed.array());
        add(row.actor());
        add(row.actorName());
        add(row.actorRoles());
        add(row.via());
        add(row.action());
        add(row.subject());
        add(row.reason());
        return sha256.bytes();
    }

    private void add(@Nullable String field) {
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        if (field == null) {
            sha256.add(length.putInt(-1).array());
            return;
        }
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        sha256.add(length.putInt(bytes.length).array());
        sha256.add(bytes);
    }

    private String headHash() {
        heads.forEach((number, head) -> {
            sha256.add(ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                    .putInt(number)
                    .putLong(head.position())
                    .array());
            sha256.add(head.hash());
        });
        return sha256.value().hex();
    }
}
