package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.extortion.ExtortionHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.outbox.Outbox;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes, approves, rejects and withdraws payments. All of it holds the lock of the claim. */
@ApplicationScoped
public class PaymentHandling {

    private final ClaimAccess access;
    private final Payments payments;
    private final ReserveHandling reserves;
    private final CoverageDecisions decisions;
    private final ExtortionHandling extortion;
    private final List<AssessedAmounts> assessments;
    private final Authority authority;
    private final NumberSequence numbers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    PaymentHandling(
            ClaimAccess access,
            Payments payments,
            ReserveHandling reserves,
            CoverageDecisions decisions,
            ExtortionHandling extortion,
            @All List<AssessedAmounts> assessments,
            Authority authority,
            NumberSequence numbers,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.payments = payments;
        this.reserves = reserves;
        this.decisions = decisions;
        this.extortion = extortion;
        this.assessments = assessments;
        this.authority = authority;
        this.numbers = numbers;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What a handler proposes.
     *
     * @param reference the assessed amount to pay on
     * @param gross before retention
     * @param payee whom to pay, where other than the assessment says
     */
    public record Proposal(
            String reference, Money gross, @Nullable String payee, String note) {}

    /**
     * Proposes a payment.
     *
     * @throws InvalidInputException when it is more than was assessed or granted
     * @throws ConflictException when nothing is granted, the reserve does not suffice, or a hard stop stands
     */
    @Transactional
    public Payment propose(String number, Proposal proposal, Actor actor) {
        var claim = access.forWork(number, actor, "propose a payment");
        if (claim.stage() != ClaimStage.PAYMENT) {
            throw new IllegalTransitionException(
                    "Claim " + number, claim.stage(), "propose a payment", List.of(ClaimStage.PAYMENT));
        }
        var assessed = assessedAmount(claim, proposal.reference());
        var ledger = ledger(claim);
        requireWithin(proposal.gross(), assessed, granted(claim, assessed.part()), ledger);
        var arithmetic = ledger.arithmetic(proposal.gross());
        requireReserve(claim, assessed, arithmetic.net());
        var payee = proposal.payee() == null || proposal.payee().isBlank() ? assessed.payee() : proposal.payee();
        var payment = Payment.propose(
                numbers.next("PM"), claim, assessed, payee, arithmetic, proposal.note(), actor, clock.instant());
        payments.persist(payment);
        audit.record(actor, "payment.proposed", number, payment.number() + " " + payment.net());
        return payment;
    }

    /** Approves a payment; with the last approval needed the limit is taken at the policy service. */
    @Transactional
    public void approve(String number, String paymentNumber, @Nullable IfMatch ifMatch, Actor actor) {
        var claim = access.forWork(number, actor, "approve a payment");
        var payment = find(claim, paymentNumber, ifMatch);
        var level = levelFor(payment);
        payment.approve(level, actor, clock.instant());
        var ledger = ledger(claim);
        ledger.requireRetentionBorneBefore(payment);
        requireStillGranted(claim, payment, ledger);
        audit.record(actor, "payment.approved", number, payment.number() + " " + payment.net());
        if (payment.status() == PaymentStatus.APPROVED) {
            var erosion =
                    new LimitErosion(payment.id(), claim.policyNumber(), claim.number(), payment.part(), payment.net());
            outbox.send(LimitErosion.TOPIC, payment.number(), erosion, actor);
        }
    }

    /** Turns a payment down. */
    @Transactional
    public void reject(String number, String paymentNumber, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "reject a payment");
        var payment = find(claim, paymentNumber, ifMatch);
        payment.reject(levelFor(payment), reason, actor, clock.instant());
        audit.record(actor, "payment.rejected", number, payment.number() + ": " + reason);
    }

    /** Takes a proposal back. */
    @Transactional
    public void withdraw(String number, String paymentNumber, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        var claim = access.forWork(number, actor, "withdraw a payment");
        var payment = find(claim, paymentNumber, ifMatch);
        payment.withdraw(reason, actor, clock.instant());
        audit.record(actor, "payment.withdrawn", number, payment.number() + ": " + reason);
    }

    /** One payment of a claim. */
    public Payment payment(Claim claim, String paymentNumber) {
        return payments.of(claim.id(), paymentNumber).orElseThrow(() -> new AbsentException("payment", paymentNumber));
    }

    /** The payments of a claim and what follows from them. */
    public PaymentLedger ledger(Claim claim) {
        return new PaymentLedger(claim.retention(), payments.of(claim.id()));
    }

    /** The authority that a payment needs today. */
    public AuthorityLevel levelFor(Payment payment) {
        return authority.levelFor(payment.net(), LocalDate.now(clock.withZone(zone)));
    }

    /** Everything on the claim that may be paid on. */
    public List<AssessedAmount> assessed(Claim claim) {
        return assessments.stream()
                .flatMap(each -> each.assessed(claim).stream())
                .toList();
    }

    private AssessedAmount assessedAmount(Claim claim, String reference) {
        var assessed = assessed(claim);
        return assessed.stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.reference",
                        "is no assessed amount of the claim",
                        assessed.stream()
                                .map(AssessedAmount::reference)
                                .toList()
                                .toString())));
    }

    private Money granted(Claim claim, CoveragePart part) {
        if (part == CoveragePart.CYBER_EXTORTION) {
            extortion.requireClear(claim);
        }
        return decisions
                .latest(claim.id(), part)
                .filter(each -> each.outcome() != CoverageOutcome.DENIED)
                .map(CoverageDecision::granted)
                .orElseThrow(() -> new ConflictException("Nothing is granted under " + part));
    }

    private static void requireWithin(Money gross, AssessedAmount assessed, Money granted, PaymentLedger ledger) {
        if (!gross.currency().equals(granted.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the claim",
                    granted.currency().getCurrencyCode()));
        }
        var onReference = assessed.amount().minus(ledger.committedOn(assessed.reference()));
        var most = onReference.min(granted.minus(ledger.committedGross(assessed.part())));
        if (!gross.isPositive() || gross.isGreaterThan(most)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.amount",
                    "is not within what is assessed, granted and not yet paid",
                    "more than 0, up to " + most));
        }
    }

    private void requireReserve(Claim claim, AssessedAmount assessed, Money net) {
        var position = reserves.position(claim, assessed.part(), assessed.kind());
        if (net.isGreaterThan(position.available())) {
            throw new ConflictException("The reserve of " + assessed.part() + " " + assessed.kind() + " has "
                    + position.available() + " left; " + net + " is needed");
        }
    }

    private void requireStillGranted(Claim claim, Payment payment, PaymentLedger ledger) {
        if (ledger.committedGross(payment.part()).isGreaterThan(granted(claim, payment.part()))) {
            throw new ConflictException("The decision on " + payment.part() + " grants less since; propose anew");
        }
    }

    private Payment find(Claim claim, String paymentNumber, @Nullable IfMatch ifMatch) {
        var payment = payment(claim, paymentNumber);
        IfMatch.check(ifMatch, payment.version());
        return payment;
    }
}
