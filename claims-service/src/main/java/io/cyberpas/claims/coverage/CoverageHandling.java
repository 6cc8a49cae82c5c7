package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.engagement.Engagements;
import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
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
    private final Engagements engagements;
    private final Exclusions exclusions;
    private final List<AssessedAmounts> assessments;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    CoverageHandling(
            ClaimAccess access,
            CoverReviews reviews,
            Engagements engagements,
            Exclusions exclusions,
            @All List<AssessedAmounts> assessments,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.reviews = reviews;
        this.engagements = engagements;
        this.exclusions = exclusions;
        this.assessments = assessments;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Keeps a provisional review, by the insurer's people or by the coverage counsel of the claim.
     *
     * @throws AbsentException for anybody else
     */
    @Transactional
    public CoverReview review(
            String number, String memo, List<CheckFinding> findings, @Nullable String reservation, Actor actor) {
        var claim = access.forWork(number, actor, "review the cover");
        if (!mayReview(claim, actor)) {
            throw new AbsentException("review of the cover of", number);
        }
        var review = CoverReview.of(claim, memo, findings, reservation, actor.subject(), clock.instant());
        reviews.persist(review);
        audit.record(actor, "cover.reviewed", number, reservation == null ? null : "rights reserved");
        return review;
    }

    /**
     * The provisional reviews of a claim, newest first; counsel of the insured finds none.
     *
     * @throws AbsentException for who neither belongs to the insurer nor was appointed to advise it on the cover
     */
    public List<CoverReview> reviews(String number, Actor actor) {
        var claim = access.visible(number, actor);
        if (!ClaimAccess.isStaff(actor) && !engagements.isAppointed(claim.id(), FirmKind.COVERAGE_COUNSEL, actor)) {
            throw new AbsentException("review of the cover of", number);
        }
        return reviews.of(claim.id());
    }

    /** Whether the actor reviews the cover of a claim: the insurer's people, and coverage counsel that took the work. */
    public boolean mayReview(Claim claim, Actor actor) {
        var firm = actor.vendor();
        return ClaimAccess.isStaff(actor)
                || firm != null
                        && actor.is(Roles.COUNSEL)
                        && engagements
                                .binding(claim.id(), firm, FirmKind.COVERAGE_COUNSEL)
                                .isPresent();
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
