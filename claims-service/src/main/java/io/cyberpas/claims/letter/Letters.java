package io.cyberpas.claims.letter;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.StageChange;
import io.cyberpas.claims.coverage.CoverReview;
import io.cyberpas.claims.coverage.CoverReviews;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.claims.coverage.Exclusion;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.cyberpas.claims.coverage.Exclusions;
import io.cyberpas.claims.document.DocumentKind;
import io.cyberpas.platform.data.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What letters there are of a claim, and what they say. */
@ApplicationScoped
public class Letters {

    private static final String NOTICE = "NOTICE";
    private static final String ALL = "ALL";
    private static final String CLOSURE = "CLOSURE";

    private final CoverReviews reviews;
    private final CoverageDecisions decisions;
    private final Exclusions exclusions;
    private final LetterRights rights;
    private final Settlements settlements;
    private final ZoneId zone;

    Letters(
            CoverReviews reviews,
            CoverageDecisions decisions,
            Exclusions exclusions,
            LetterRights rights,
            Settlements settlements,
            ZoneId zone) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.exclusions = exclusions;
        this.rights = rights;
        this.settlements = settlements;
        this.zone = zone;
    }

    /** Every letter that can be written of a claim at present. */
    public List<Letter> of(Claim claim) {
        var letters = new ArrayList<Letter>();
        claim.acknowledgedAt()
                .ifPresent(at ->
                        letters.add(letter(DocumentKind.ACKNOWLEDGEMENT, NOTICE, claim, at, null, List.of(), null)));
        var reserved = reviews.of(claim.id()).reversed();
        for (int i = 0; i < reserved.size(); i++) {
            var review = reserved.get(i);
            if (review.reservationOfRights().isPresent()) {
                letters.add(letter(
                        DocumentKind.RESERVATION_OF_RIGHTS,
                        "REVIEW-" + (i + 1),
                        claim,
                        review.reviewedAt(),
                        review,
                        List.of(),
                        null));
            }
        }
        var parts = parts(claim);
        if (!parts.isEmpty() && parts.size() == claim.lines().size()) {
            letters.add(letter(DocumentKind.COVERAGE_DECISION, ALL, claim, latest(parts), null, parts, null));
        }
        closedAt(claim)
                .ifPresent(at -> letters.add(letter(
                        DocumentKind.CLOSING,
                        CLOSURE,
                        claim,
                        at,
                        null,
                        parts,
                        parts.isEmpty() ? null : settlements.of(claim))));
        return letters;
    }

    private Letter letter(
            DocumentKind kind,
            String reference,
            Claim claim,
            Instant at,
            @Nullable CoverReview review,
            List<Letter.Part> parts,
            @Nullable Settlement settlement) {
        return new Letter(
                kind, reference, claim, at, review, parts, settlement, rights.of(kind, LocalDate.ofInstant(at, zone)));
    }

    /** The decisions that count, in the order of the lines. */
    private List<Letter.Part> parts(Claim claim) {
        return claim.lines().stream()
                .flatMap(line -> decisions.latest(claim.id(), line.part()).stream())
                .map(decision -> part(claim, decision))
                .toList();
    }

    private Letter.Part part(Claim claim, CoverageDecision decision) {
        var day = LocalDate.ofInstant(claim.awareAt(), zone);
        var quoted = decision.exclusions().stream()
                .filter(ExclusionAnswer::isQuoted)
                .map(answer -> exclusions
                        .find(answer.code(), day)
                        .map(exclusion -> new Letter.Quoted(exclusion, answer))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        List<Bilingual> looked = decision.exclusions().stream()
                .filter(answer -> !answer.isQuoted())
                .flatMap(answer -> exclusions.find(answer.code(), day).stream())
                .map(Exclusion::title)
                .toList();
        return new Letter.Part(decision.part(), decision, quoted, looked);
    }

    private static Instant latest(List<Letter.Part> parts) {
        return parts.stream()
                .map(each -> each.decision().decidedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Optional<Instant> closedAt(Claim claim) {
        return claim.stage() == ClaimStage.CLOSED
                ? claim.stageChanges().reversed().stream()
                        .filter(each -> each.to() == ClaimStage.CLOSED)
                        .map(StageChange::decidedAt)
                        .findFirst()
                : Optional.empty();
    }
}
