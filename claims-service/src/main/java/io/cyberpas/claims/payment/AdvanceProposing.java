package io.cyberpas.claims.payment;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Proposes emergency advances: crisis cost that cannot wait for the forensic report, under a capped pre-approval. An advance is
 * expense, never indemnity; what the part pays later is less by it, and it is claimed back where cover fails.
 */
@ApplicationScoped
public class AdvanceProposing {

    private final ClaimAccess access;
    private final PaymentProposing proposing;
    private final CoverageDecisions decisions;
    private final AdvanceRules rules;
    private final MoneyBook book;

    AdvanceProposing(
            ClaimAccess access,
            PaymentProposing proposing,
            CoverageDecisions decisions,
            AdvanceRules rules,
            MoneyBook book) {
        this.access = access;
        this.proposing = proposing;
        this.decisions = decisions;
        this.rules = rules;
        this.book = book;
    }

    /**
     * What may be advanced under a part.
     *
     * @param cap the most in all
     * @param left what is left of it
     */
    public record Allowance(CoveragePart part, Money cap, Money left) {}

    /**
     * Proposes an advance.
     *
     * @throws ConflictException before the panel is appointed, or once cover of the part is decided
     * @throws InvalidInputException when the part has no advances, or the cap does not suffice
     */
    @Transactional
    public Payment propose(String number, CoveragePart part, Money amount, String payee, String note, Actor actor) {
        var claim = access.forWork(number, actor, "propose an advance");
        requireInTime(claim, part);
        PaymentProposing.requireCurrency(amount, claim.retention());
        var ledger = proposing.ledger(claim);
        var allowance = allowances(claim, ledger).stream()
                .filter(each -> each.part() == part)
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.part",
                        "has no advances on this claim",
                        allowances(claim, ledger).stream()
                                .map(each -> each.part().name())
                                .toList()
                                .toString())));
        if (!amount.isPositive() || amount.isGreaterThan(allowance.left())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.amount",
                    "is not within what may be advanced before the report",
                    "more than 0, up to " + allowance.left() + " of " + allowance.cap()));
        }
        var paidFor = new PaidFor(part, AmountKind.EXPENSE, PaymentPurpose.ADVANCE, "ADVANCE-" + part, List.of());
        return proposing.open(
                claim, paidFor, payee, PaymentArithmetic.advance(amount, ledger.retentionLeft()), note, actor);
    }

    /** What may be advanced on the claim now, by part; empty where its stage knows no advances. */
    public List<Allowance> allowances(Claim claim) {
        return isInTime(claim) ? allowances(claim, proposing.ledger(claim)) : List.of();
    }

    private List<Allowance> allowances(Claim claim, PaymentLedger ledger) {
        var zero = Money.zero(claim.currency());
        return claim.lines().stream()
                .filter(line -> decisions.latest(claim.id(), line.part()).isEmpty())
                .flatMap(line -> rules
                        .cap(line, book.today())
                        .map(cap -> new Allowance(
                                line.part(),
                                cap,
                                cap.minus(ledger.committedAdvances(line.part())).max(zero)))
                        .stream())
                .toList();
    }

    private void requireInTime(Claim claim, CoveragePart part) {
        if (!isInTime(claim)) {
            throw new ConflictException("Claim " + claim.number() + " is in stage " + claim.stage()
                    + "; crisis cost is advanced between the appointment of the panel and the decision on the cover");
        }
        if (decisions.latest(claim.id(), part).isPresent()) {
            throw new ConflictException("Cover of " + part + " is decided; propose a payment instead of an advance");
        }
    }

    private static boolean isInTime(Claim claim) {
        return claim.stage().isOpen()
                && claim.stage().isAtLeast(ClaimStage.PANEL)
                && !claim.stage().isAtLeast(ClaimStage.PAYMENT);
    }
}
