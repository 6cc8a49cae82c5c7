package io.cyberpas.claims.claim;

import io.cyberpas.platform.problem.ConflictException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was done about a notice before its gate opens: acknowledged, likely duplicates reviewed, days corrected, a doubt confirmed. */
@Embeddable
public class FirstNotice {

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "duplicate_review")
    private @Nullable String duplicateReview;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reviewed_duplicates")
    private List<String> reviewedDuplicates = List.of();

    @Embedded
    private @Nullable DateCorrection correction;

    @Embedded
    private @Nullable DoubtConfirmation doubtConfirmation;

    protected FirstNotice() {}

    static FirstNotice open() {
        return new FirstNotice();
    }

    void acknowledge(String number, Instant at) {
        if (acknowledgedAt != null) {
            throw new ConflictException("Claim " + number + " was acknowledged already at " + acknowledgedAt);
        }
        acknowledgedAt = at;
    }

    void reviewDuplicates(String finding, List<String> reviewed) {
        duplicateReview = finding;
        reviewedDuplicates = List.copyOf(reviewed);
    }

    void correct(DateCorrection newer) {
        correction = newer;
    }

    void confirmDoubt(DoubtConfirmation confirmation) {
        doubtConfirmation = confirmation;
    }

    /** Another doubt than the one confirmed asks for a confirmation of its own. */
    void forgetConfirmation() {
        doubtConfirmation = null;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<String> duplicateReview() {
        return Optional.ofNullable(duplicateReview);
    }

    public List<String> reviewedDuplicates() {
        return List.copyOf(reviewedDuplicates);
    }

    public Optional<DateCorrection> correction() {
        return Optional.ofNullable(correction);
    }

    public Optional<DoubtConfirmation> doubtConfirmation() {
        return Optional.ofNullable(doubtConfirmation);
    }
}
