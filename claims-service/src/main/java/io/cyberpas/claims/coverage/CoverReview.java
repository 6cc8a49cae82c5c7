package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A provisional view of the cover, before the forensic report. It binds nobody; where anything is in doubt or fails,
 * the insurer reserves its rights in writing. A later review stands beside the earlier ones; the newest counts.
 */
@Entity
@Table(name = "cover_review")
public class CoverReview {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "memo")
    private String memo;

    @Column(name = "reservation_of_rights")
    private @Nullable String reservationOfRights;

    @ElementCollection
    @CollectionTable(name = "cover_review_finding", joinColumns = @JoinColumn(name = "cover_review_id"))
    @OrderColumn(name = "position")
    private List<CheckFinding> findings = new ArrayList<>();

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected CoverReview() {}

    /**
     * @param reservationOfRights text of the letter; needed as soon as one check does not hold
     * @throws InvalidInputException when a check is missing or answered twice, or the reservation is missing
     */
    static CoverReview of(
            Claim claim,
            String memo,
            List<CheckFinding> findings,
            @Nullable String reservationOfRights,
            String actor,
            Instant at) {
        requireEachOnce(findings);
        var doubted = findings.stream().anyMatch(each -> each.finding() != CheckFinding.Finding.HOLDS);
        if (doubted && (reservationOfRights == null || reservationOfRights.isBlank())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.reservationOfRights", "is needed because a check is in doubt or fails", "text of the letter"));
        }
        var review = new CoverReview();
        review.id = Identifiers.next();
        review.claimId = claim.id();
        review.memo = memo;
        review.reservationOfRights = reservationOfRights;
        findings.stream().sorted(Comparator.comparing(CheckFinding::check)).forEach(review.findings::add);
        review.reviewedBy = actor;
        review.reviewedAt = at;
        return review;
    }

    private static void requireEachOnce(List<CheckFinding> findings) {
        var missing = EnumSet.allOf(CoverCheck.class);
        for (int i = 0; i < findings.size(); i++) {
            if (!missing.remove(findings.get(i).check())) {
                throw new InvalidInputException(
                        new FieldProblem("$.findings[" + i + "].check", "is answered twice", "each check once"));
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidInputException(new FieldProblem(
                    "$.findings",
                    "leaves checks out",
                    missing.stream().map(CoverCheck::name).collect(Collectors.joining(", "))));
        }
    }

    public UUID id() {
        return id;
    }

    public String memo() {
        return memo;
    }

    public Optional<String> reservationOfRights() {
        return Optional.ofNullable(reservationOfRights);
    }

    public List<CheckFinding> findings() {
        return List.copyOf(findings);
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
