package io.cyberpas.claims.coverage.api;

import io.cyberpas.claims.coverage.CheckFinding;
import io.cyberpas.claims.coverage.CoverReview;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A provisional review as it was kept. */
@Schema(name = "CoverReview")
record ReviewView(
        String memo,
        List<CheckFinding> findings,
        @Nullable String reservationOfRights,
        String reviewedBy,
        Instant reviewedAt) {

    static ReviewView of(CoverReview review) {
        return new ReviewView(
                review.memo(),
                review.findings(),
                review.reservationOfRights().orElse(null),
                review.reviewedBy(),
                review.reviewedAt());
    }
}
