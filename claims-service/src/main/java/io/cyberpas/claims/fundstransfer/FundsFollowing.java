package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.handling.StageHandling;
import io.cyberpas.claims.payment.PaymentPaid;
import io.cyberpas.claims.payment.PaymentRefused;
import io.cyberpas.claims.recovery.RecoveryAssessment;
import io.cyberpas.claims.recovery.RecoveryHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows a settlement by rule: the claim is closed once the bank paid and nobody wants to look at it, and goes to people when the
 * policy's limit did not suffice. A gate that is not met leaves the claim where it is, for people.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FundsFollowing {

    private final FundsLosses losses;
    private final StageHandling stages;
    private final RecoveryHandling recovery;
    private final WorkQueue work;
    private final AuditTrail audit;

    FundsFollowing(
            FundsLosses losses, StageHandling stages, RecoveryHandling recovery, WorkQueue work, AuditTrail audit) {
        this.losses = losses;
        this.stages = stages;
        this.recovery = recovery;
        this.work = work;
        this.audit = audit;
    }

    void paid(@Observes PaymentPaid told) {
        settled(told.claim()).ifPresent(loss -> close(told.claim(), loss));
    }

    void refused(@Observes PaymentRefused refused) {
        var claim = refused.claim();
        settled(claim).ifPresent(loss -> {
            loss.refer(new CheckResult(RuleCheck.PROCESS_PASSED, false, refused.reason()));
            work.settle(claim, RuleSettlement.REVIEW, claim.number(), refused.reason(), FundsJudging.SERVICE);
            work.ask(claim, StraightThrough.HANDLE, claim.number(), FundsJudging.SERVICE);
            audit.record(FundsJudging.SERVICE, "funds.referred", claim.number(), refused.reason());
        });
    }

    /** Leads a claim that a rule settled to its end, as far as the gates let it. */
    void close(Claim claim, FundsLoss loss) {
        var actor = ruleOf(loss);
        if (claim.stage() == ClaimStage.PAYMENT && leave(claim, loss, actor)) {
            recovery.assess(
                    claim.number(),
                    RecoveryAssessment.Prospect.NONE,
                    null,
                    "By " + loss.edition().orElseThrow() + ": the thief is unknown, and the amount small",
                    actor);
        }
        if (claim.stage() == ClaimStage.RECOVERY && !loss.awaitsReview()) {
            leave(claim, loss, actor);
        }
    }

    private boolean leave(Claim claim, FundsLoss loss, Actor actor) {
        losses.flush();
        if (!stages.unmet(claim).isEmpty()) {
            return false;
        }
        stages.complete(
                claim.number(),
                claim.stage(),
                new IfMatch(claim.version()),
                new StageHandling.Grounds("By " + loss.edition().orElseThrow(), List.of(FundsLoss.REFERENCE)),
                actor);
        return true;
    }

    private Optional<FundsLoss> settled(Claim claim) {
        return losses.of(claim.id()).filter(loss -> loss.status() == FundsStatus.SETTLED);
    }

    private static Actor ruleOf(FundsLoss loss) {
        var name = "rule:" + loss.edition().orElseThrow();
        return new Actor(name, name, Set.of(Roles.SERVICE), null, null, null);
    }
}
