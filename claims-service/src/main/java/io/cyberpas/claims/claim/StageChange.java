package io.cyberpas.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One decision on the course of a claim; never edited.
 *
 * @param from the stage left; null for the notice itself
 * @param evidence references of what the decision rests on: reports, memos, receipts
 */
@Embeddable
public record StageChange(
        @Enumerated(EnumType.STRING) @Column(name = "from_stage") @Nullable
        ClaimStage from,

        @Enumerated(EnumType.STRING) @Column(name = "to_stage")
        ClaimStage to,

        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "reason") String reason,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "evidence")
        List<String> evidence) {

    /** The step without what the insurer thought: for readers from outside. */
    public StageChange withoutGrounds() {
        return new StageChange(from, to, decidedBy, decidedAt, "", List.of());
    }
}
