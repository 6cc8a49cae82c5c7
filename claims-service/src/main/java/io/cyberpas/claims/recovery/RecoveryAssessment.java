package io.cyberpas.claims.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the insurer can recover from those who caused the loss; one a claim, revised as often as needed. */
@Entity
@Table(name = "recovery_assessment")
public class RecoveryAssessment {

    @Id
    @Column(name = "claim_id")
    private UUID claimId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "prospect")
    private Prospect prospect;

    @Column(name = "against_party")
    private @Nullable String against;

    @Column(name = "note")
    private String note;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    /** What may come back. */
    public enum Prospect {
        /** Nobody to turn to, or not worth the cost. */
        NONE,
        /** A supplier or other party is liable and worth pursuing. */
        SUBROGATION,
        /** Other insurance contributes. */
        CONTRIBUTION
    }

    protected RecoveryAssessment() {}

    static RecoveryAssessment open(UUID claimId) {
        var assessment = new RecoveryAssessment();
        assessment.claimId = claimId;
        return assessment;
    }

    void assess(Prospect prospect, @Nullable String against, String note, String actor, Instant at) {
        this.prospect = prospect;
        this.against = against;
        this.note = note;
        this.assessedBy = actor;
        this.assessedAt = at;
    }

    public long version() {
        return version;
    }

    public Prospect prospect() {
        return prospect;
    }

    public Optional<String> against() {
        return Optional.ofNullable(against);
    }

    public String note() {
        return note;
    }

    public String assessedBy() {
        return assessedBy;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
