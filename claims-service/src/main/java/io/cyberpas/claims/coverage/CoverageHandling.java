package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reviews the cover provisionally, and knows what a decision on it rests on. */
@ApplicationScoped
public class CoverageHandling {

    private final ClaimAccess access;
    private final CoverReviews reviews;
    private final Exclusions exclusions;
    private final List<AssessedAmounts> assessments;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    CoverageHandling(
            ClaimAccess access,
            CoverReviews reviews,
            Exclusions exclusions,
            @All List<AssessedAmounts> assessments,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.reviews = reviews;
        this.exclusions = exclusions;
        this.assessments = assessments;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** Keeps a provisional review. */
    @Transactional
    public CoverReview review(
            String number, String memo, List<CheckFinding> findings, @Nullable String reservation, Actor actor) {
        var claim = access.forWork(number, actor, "review the cover");
        var review = CoverReview.of(claim, memo, findings, reservation, actor.subject(), clock.instant());
        reviews.persist(review);
        audit.record(actor, "cover.reviewed", number, reservation == null ? null : "rights reserved");
        return review;
    }

    /** The exclusions that decisions on the claim have to answer. */
    public List<Exclusion> exclusionsOf(Claim claim) {
        return exclusions.effectiveOn(awareOn(claim));
    }

    /** All that was assessed under a part, before retention. */
    public Money assessed(Claim claim, CoveragePart part) {
        return assessments.stream()
                .flatMap(each -> each.assessed(claim).stream())
                .filter(each -> each.part() == part)
                .map(AssessedAmount::amount)
                .reduce(Money.zero(claim.currency()), Money::plus);
    }

    private LocalDate awareOn(Claim claim) {
        return LocalDate.ofInstant(claim.awareAt(), zone);
    }
}
