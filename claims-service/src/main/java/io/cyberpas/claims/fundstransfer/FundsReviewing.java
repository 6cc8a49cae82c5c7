package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.WorkQueue;
import io.cyberpas.claims.handling.StageHandling;
import io.cyberpas.claims.payment.BankRecording;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.claims.recovery.RecoveryGround;
import io.cyberpas.claims.recovery.RecoveryPursuing;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A manager looks at what a rule settled. What is right is closed; what is wrong is undone: a payment that the bank did not execute yet is
 * stopped and its limit given back, one that it did is claimed back, and the claim is open for another decision.
 */
@ApplicationScoped
public class FundsReviewing {

    private final ClaimAccess access;
    private final FundsLosses losses;
    private final FundsFollowing following;
    private final StageHandling stages;
    private final Payments payments;
    private final BankRecording bank;
    private final RecoveryPursuing pursuing;
    private final WorkQueue work;
    private final AuditTrail audit;
    private final Clock clock;

    FundsReviewing(
            ClaimAccess access,
            FundsLosses losses,
            FundsFollowing following,
            StageHandling stages,
            Payments payments,
            BankRecording bank,
            RecoveryPursuing pursuing,
            WorkQueue work,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.losses = losses;
        this.following = following;
        this.stages = stages;
        this.payments = payments;
        this.bank = bank;
        this.pursuing = pursuing;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /** Finds a settlement right; the claim is closed where nothing else is open. */
    @Transactional
    public FundsLoss confirm(String claimNumber, @Nullable IfMatch ifMatch, String finding, Actor actor) {
        var claim = access.forDecision(claimNumber, actor);
        var loss = current(claim, ifMatch);
        loss.confirm(new FundsReview(actor.subject(), clock.instant(), finding));
        work.settle(claim, RuleSettlement.REVIEW, claimNumber, finding, actor);
        audit.record(actor, "funds.confirmed", claimNumber, finding);
        if (claim.stage().isOpen()) {
            following.close(claim, loss);
        }
        losses.flush();
        return loss;
    }

    /**
     * Finds a settlement wrong and undoes it.
     *
     * @throws ConflictException while the policy service is still asked for the limit of the payment
     */
    @Transactional
    public FundsLoss reverse(String claimNumber, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        var claim = access.forDecision(claimNumber, actor);
        var loss = current(claim, ifMatch);
        loss.reverse(new FundsReview(actor.subject(), clock.instant(), reason));
        work.settle(claim, RuleSettlement.REVIEW, claimNumber, reason, actor);
        openForDecision(claim, reason, actor);
        payments.of(claim.id()).forEach(payment -> undo(claim, payment, loss, reason, actor));
        work.ask(claim, StraightThrough.HANDLE, claimNumber, actor);
        audit.record(actor, "funds.reversed", claimNumber, loss.edition().orElseThrow() + ": " + reason);
        losses.flush();
        return loss;
    }

    private void undo(Claim claim, Payment payment, FundsLoss loss, String reason, Actor actor) {
        switch (payment.status()) {
            case PROPOSED, APPROVED ->
                throw new ConflictException("The limit for " + payment.number()
                        + " is just being taken; reverse the settlement once it is");
            case LIMIT_TAKEN -> bank.returned(claim.number(), payment.number(), reason, actor);
            case PAID ->
                pursuing.open(
                        claim.number(),
                        new RecoveryPursuing.Opening(
                                RecoveryGround.UNDUE_PAYMENT,
                                CoveragePart.FUNDS_TRANSFER_LOSS,
                                AmountKind.INDEMNITY,
                                payment.net(),
                                loss.told().payee(claim.cover().insuredName()),
                                null,
                                payment.number(),
                                null),
                        actor);
            case RETURNED, REFUSED, REJECTED, WITHDRAWN -> {}
        }
    }

    /** In the stage of payment a decision can be revised as it is; any later the claim is closed and opened again at the decision. */
    private void openForDecision(Claim claim, String reason, Actor actor) {
        if (claim.stage() == ClaimStage.RECOVERY) {
            stages.complete(claim.number(), ClaimStage.RECOVERY, version(claim), grounds(reason), actor);
        }
        if (claim.stage() == ClaimStage.CLOSED) {
            stages.reopen(claim.number(), version(claim), grounds(reason), actor);
            stages.resumeAt(claim.number(), ClaimStage.COVERAGE_DECISION, version(claim), grounds(reason), actor);
        }
        claim.settleBy(null);
    }

    private IfMatch version(Claim claim) {
        losses.flush();
        return new IfMatch(claim.version());
    }

    private static StageHandling.Grounds grounds(String reason) {
        return new StageHandling.Grounds(reason, List.of(FundsLoss.REFERENCE));
    }

    private FundsLoss current(Claim claim, @Nullable IfMatch ifMatch) {
        var loss = losses.require(claim.number());
        IfMatch.check(ifMatch, loss.version());
        return loss;
    }
}
