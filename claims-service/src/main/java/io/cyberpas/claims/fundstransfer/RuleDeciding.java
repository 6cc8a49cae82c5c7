package io.cyberpas.claims.fundstransfer;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.RuleAuthority;
import io.cyberpas.claims.coverage.CoverageDeciding;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageHandling;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.coverage.ExclusionAnswer;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.PaymentProposing;
import io.cyberpas.claims.payment.ReserveCause;
import io.cyberpas.claims.payment.ReserveHandling;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Decides on a loss and pays it, within the authority of a rule and by the same ways as people do. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RuleDeciding {

    private static final CoveragePart PART = CoveragePart.FUNDS_TRANSFER_LOSS;

    private final CoverageHandling coverage;
    private final CoverageDeciding decisions;
    private final ReserveHandling reserves;
    private final PaymentProposing proposing;
    private final PaymentHandling payments;

    RuleDeciding(
            CoverageHandling coverage,
            CoverageDeciding decisions,
            ReserveHandling reserves,
            PaymentProposing proposing,
            PaymentHandling payments) {
        this.coverage = coverage;
        this.decisions = decisions;
        this.reserves = reserves;
        this.proposing = proposing;
        this.payments = payments;
    }

    /** Grants what is recognised, every exclusion answered as the rule has it; an exclusion that it does not know is refused. */
    void decide(Claim claim, FundsLoss loss, StraightThroughRule rule, RuleAuthority authority) {
        var recognised = recognised(loss);
        var outcome = recognised.equals(loss.claimed()) ? CoverageOutcome.COVERED : CoverageOutcome.PARTLY_COVERED;
        decisions.decideBy(
                authority,
                claim,
                new CoverageDecision.Draft(
                        PART, outcome, recognised, answers(claim, rule), letter(recognised, loss, rule)));
    }

    /** Reserves what is due, proposes to pay it, and approves it by the rule. */
    Payment pay(Claim claim, FundsLoss loss, RuleAuthority authority) {
        var payable = loss.assessment().orElseThrow().payable();
        reserves.setBy(
                authority,
                claim,
                new ReserveHandling.Target(
                        PART, AmountKind.INDEMNITY, payable, ReserveCause.DECISION, "By " + authority.edition()));
        var payment = proposing.propose(
                claim.number(),
                new PaymentProposing.Proposal(FundsLoss.REFERENCE, recognised(loss), null, "By " + authority.edition()),
                FundsJudging.SERVICE);
        payments.approveBy(authority, claim, payment);
        return payment;
    }

    private List<ExclusionAnswer> answers(Claim claim, StraightThroughRule rule) {
        return coverage.exclusionsOf(claim).stream()
                .flatMap(exclusion -> rule.exclusions().stream()
                        .filter(each -> each.code().equals(exclusion.code()))
                        .map(each ->
                                ExclusionAnswer.of(each.code(), ExclusionAnswer.Answer.DOES_NOT_APPLY, each.reason())))
                .toList();
    }

    private static String letter(Money recognised, FundsLoss loss, StraightThroughRule rule) {
        var sum = recognised + " / " + loss.claimed() + ". ";
        return sum + rule.letter().en() + "\n\n" + sum + rule.letter().ko() + "\n\n" + rule.edition();
    }

    private static Money recognised(FundsLoss loss) {
        return loss.assessment().orElseThrow().recognised();
    }
}
