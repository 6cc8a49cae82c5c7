package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.ForensicFindings;
import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.claims.coverage.CoverageOutcome;
import io.cyberpas.claims.extortion.ExtortionHandling;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proposes payments on assessed amounts: within what is assessed, granted and reserved. All of it holds the lock of the claim. */
@ApplicationScoped
public class PaymentProposing {

    private final ClaimAccess access;
    private final Payments payments;
    private final PaymentLimits limits;
    private final ReserveHandling reserves;
    private final CoverageDecisions decisions;
    private final ForensicFindings forensics;
    private final ExtortionHandling extortion;
    private final List<AssessedAmounts> assessments;
    private final NumberSequence numbers;
    private final LimitRequests requests;
    private final AuditTrail audit;
    private final Clock clock;

    PaymentProposing(
            ClaimAccess access,
            Payments payments,
            PaymentLimits limits,
            ReserveHandling reserves,
            CoverageDecisions decisions,
            ForensicFindings forensics,
            ExtortionHandling extortion,
            @All List<AssessedAmounts> assessments,
            NumberSequence numbers,
            LimitRequests requests,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.payments = payments;
        this.limits = limits;
        this.reserves = reserves;
        this.decisions = decisions;
        this.forensics = forensics;
        this.extortion = extortion;
        this.assessments = assessments;
        this.numbers = numbers;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a handler proposes.
     *
     * @param reference the assessed amount to pay on
     * @param gross before retention
     * @param payee whom to pay, where other than the assessment says
     * @param sublimits codes of the policy's sublimits that it counts against
     */
    public record Proposal(
            String reference, Money gross, @Nullable String payee, String note, List<String> sublimits) {

        public Proposal {
            sublimits = List.copyOf(sublimits);
        }

        /** A proposal that counts against no sublimit. */
        public Proposal(String reference, Money gross, @Nullable String payee, String note) {
            this(reference, gross, payee, note, List.of());
        }
    }

    /**
     * Proposes a payment and asks the policy service to hold the limit for it.
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
        ledger.requireAdvancesDecided(assessed.part());
        requireWithin(proposal.gross(), assessed, granted(claim, assessed.part()), ledger);
        requireStandingReport(claim, assessed.part(), assessed.kind());
        var payee = proposal.payee() == null || proposal.payee().isBlank() ? assessed.payee() : proposal.payee();
        var paidFor = new PaidFor(
                assessed.part(),
                assessed.kind(),
                PaymentPurpose.SETTLEMENT,
                assessed.reference(),
                proposal.sublimits());
        return open(
                claim, paidFor, payee, ledger.arithmetic(assessed.part(), proposal.gross()), proposal.note(), actor);
    }

    /** Takes up a payment that is within all bounds but the reserve, which is looked at here. */
    Payment open(Claim claim, PaidFor paidFor, String payee, PaymentArithmetic arithmetic, String note, Actor actor) {
        requireReserve(claim, paidFor, arithmetic.net());
        var payment = Payment.propose(
                numbers.next("PM"), claim, paidFor, payee.strip(), arithmetic, note, actor, clock.instant());
        payments.persist(payment);
        requests.open(claim, payment, actor);
        audit.record(actor, "payment.proposed", claim.number(), payment.number() + " " + payment.net());
        return payment;
    }

    /** The payments of a claim and what follows from them. */
    public PaymentLedger ledger(Claim claim) {
        return new PaymentLedger(claim.retention(), payments.of(claim.id()), limits.returns(claim.id()));
    }

    /** Everything on the claim that may be paid on. */
    public List<AssessedAmount> assessed(Claim claim) {
        return assessments.stream()
                .flatMap(each -> each.assessed(claim).stream())
                .toList();
    }

    /**
     * What held when it was proposed has to hold when it is approved.
     *
     * @throws ConflictException when less is assessed or granted than is on its way, a hard stop stands, or the cover of an advance is
     *     decided
     */
    void requireStillAllowed(Claim claim, Payment payment, PaymentLedger ledger) {
        if (payment.isAdvance()) {
            if (decisions.latest(claim.id(), payment.part()).isPresent()) {
                throw new ConflictException(
                        "Cover of " + payment.part() + " is decided; propose a payment instead of an advance");
            }
            return;
        }
        requireStillAssessed(claim, payment, ledger);
        if (ledger.committedGross(payment.part()).isGreaterThan(granted(claim, payment.part()))) {
            throw new ConflictException("The decision on " + payment.part() + " grants less since; propose anew");
        }
    }

    private void requireStillAssessed(Claim claim, Payment payment, PaymentLedger ledger) {
        var zero = Money.zero(claim.currency());
        var left = assessed(claim).stream()
                .filter(each -> each.reference().equals(payment.reference()))
                .findFirst()
                .map(each -> each.amount().minus(ledger.committedOn(each)))
                .orElse(zero.minus(payment.arithmetic().gross()));
        if (left.isNegative()) {
            throw new ConflictException(
                    "Less is assessed on " + payment.reference() + " since than is on its way; propose anew");
        }
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
        return decision(claim, part).granted();
    }

    private CoverageDecision decision(Claim claim, CoveragePart part) {
        return decisions
                .latest(claim.id(), part)
                .filter(each -> each.outcome() != CoverageOutcome.DENIED)
                .orElseThrow(() -> new ConflictException("Nothing is granted under " + part));
    }

    /** @throws ConflictException when another final report took the place of the one that the decision on the part rests on */
    void requireStandingReport(Claim claim, Payment payment) {
        if (!payment.isAdvance()) {
            requireStandingReport(claim, payment.part(), payment.kind());
        }
    }

    private void requireStandingReport(Claim claim, CoveragePart part, AmountKind kind) {
        var rested = decision(claim, part).reportReference();
        var standing = forensics
                .acceptedReport(claim.id())
                .map(ForensicFindings.AcceptedReport::reference)
                .orElse("none");
        if (kind == AmountKind.INDEMNITY && !standing.equals(rested)) {
            throw new ConflictException(
                    "decision-report-superseded",
                    "The decision rests on a report that no longer counts",
                    "The decision on %s rests on %s; the final report that counts is %s: decide on the part anew"
                            .formatted(part, rested, standing),
                    Map.of("part", part));
        }
    }

    private static void requireWithin(Money gross, AssessedAmount assessed, Money granted, PaymentLedger ledger) {
        requireCurrency(gross, granted);
        var onReference = assessed.amount().minus(ledger.committedOn(assessed));
        var most = onReference.min(granted.minus(ledger.committedGross(assessed.part())));
        if (!gross.isPositive() || gross.isGreaterThan(most)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.amount",
                    "is not within what is assessed, granted and not yet paid",
                    "more than 0, up to " + most.max(Money.zero(most.currency()))));
        }
    }

    static void requireCurrency(Money amount, Money ofClaim) {
        if (!amount.currency().equals(ofClaim.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the claim",
                    ofClaim.currency().getCurrencyCode()));
        }
    }

    private void requireReserve(Claim claim, PaidFor paidFor, Money net) {
        AmountKind kind = paidFor.kind();
        var position = reserves.position(claim, paidFor.part(), kind);
        if (net.isGreaterThan(position.available())) {
            throw new ConflictException("The reserve of " + paidFor.part() + " " + kind + " has " + position.available()
                    + " left; " + net + " is needed");
        }
    }
}
