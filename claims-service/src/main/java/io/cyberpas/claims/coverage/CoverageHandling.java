package io.cyberpas.claims.coverage;

import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.ForensicFindings;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reviews the cover provisionally and decides on each line. */
@ApplicationScoped
public class CoverageHandling {

    private final ClaimAccess access;
    private final CoverReviews reviews;
    private final CoverageDecisions decisions;
    private final Exclusions exclusions;
    private final ForensicFindings forensics;
    private final List<AssessedAmounts> assessments;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;
    private final Event<CoverageDecided> decided;

    CoverageHandling(
            ClaimAccess access,
            CoverReviews reviews,
            CoverageDecisions decisions,
            Exclusions exclusions,
            ForensicFindings forensics,
            @All List<AssessedAmounts> assessments,
            AuditTrail audit,
            Clock clock,
            ZoneId zone,
            Event<CoverageDecided> decided) {
        this.access = access;
        this.reviews = reviews;
        this.decisions = decisions;
        this.exclusions = exclusions;
        this.forensics = forensics;
        this.assessments = assessments;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
        this.decided = decided;
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

    /**
     * Decides on a line.
     *
     * @throws ConflictException without an accepted forensic report, or outside the stages of decision and payment
     */
    @Transactional
    public CoverageDecision decide(String number, CoverageDecision.Draft draft, Actor actor) {
        var claim = access.forWork(number, actor, "decide on the cover");
        if (claim.stage() != ClaimStage.COVERAGE_DECISION && claim.stage() != ClaimStage.PAYMENT) {
            throw new ConflictException("Claim " + number + " is in stage " + claim.stage()
                    + "; cover is decided in stage COVERAGE_DECISION and revised in stage PAYMENT");
        }
        var line = claim.line(draft.part())
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.part",
                        "is no line of the claim",
                        claim.lines().stream()
                                .map(each -> each.part().name())
                                .toList()
                                .toString())));
        var report = forensics
                .acceptedReport(claim.id())
                .orElseThrow(() -> new ConflictException(
                        "forensic-report-missing",
                        "No accepted forensic report",
                        "No indemnity is decided without an accepted forensic report",
                        Map.of("claim", number)));
        exclusions.requireAllAnswered(draft.exclusions(), awareOn(claim));
        var decision = CoverageDecision.of(
                claim,
                line,
                draft,
                report,
                assessed(claim, draft.part()),
                nextRevision(claim, draft.part()),
                actor.subject(),
                clock.instant());
        decisions.persist(decision);
        audit.record(actor, "coverage.decided", number, draft.part() + " " + draft.outcome());
        decided.fire(new CoverageDecided(claim, decision, actor));
        return decision;
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

    private int nextRevision(Claim claim, CoveragePart part) {
        return decisions
                        .latest(claim.id(), part)
                        .map(CoverageDecision::revision)
                        .orElse(0)
                + 1;
    }

    private LocalDate awareOn(Claim claim) {
        return LocalDate.ofInstant(claim.awareAt(), zone);
    }
}
