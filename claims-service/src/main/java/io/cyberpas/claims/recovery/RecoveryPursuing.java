package io.cyberpas.claims.recovery;

import io.cyberpas.claims.accounting.MoneyBook;
import io.cyberpas.claims.accounting.MoneyMovement;
import io.cyberpas.claims.accounting.MovementKind;
import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.payment.LimitRequests;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentHandling;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Opens recoveries and records what comes in. All of it holds the lock of the claim. */
@ApplicationScoped
public class RecoveryPursuing {

    private final ClaimAccess access;
    private final Recoveries recoveries;
    private final RecoveryRules rules;
    private final Payments payments;
    private final PaymentHandling handling;
    private final LimitRequests limits;
    private final MoneyBook book;
    private final Database database;
    private final NumberSequence numbers;
    private final AuditTrail audit;
    private final Clock clock;

    RecoveryPursuing(
            ClaimAccess access,
            Recoveries recoveries,
            RecoveryRules rules,
            Payments payments,
            PaymentHandling handling,
            LimitRequests limits,
            MoneyBook book,
            Database database,
            NumberSequence numbers,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.recoveries = recoveries;
        this.rules = rules;
        this.payments = payments;
        this.handling = handling;
        this.limits = limits;
        this.book = book;
        this.database = database;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a handler expects of somebody.
     *
     * @param basis the clause or contract; null for the law of the ground
     * @param payment number of the payment whose money comes back
     * @param reinstatesLimit as the clause of the policy says; null for what is usual for the ground
     */
    public record Opening(
            RecoveryGround ground,
            CoveragePart part,
            AmountKind kind,
            Money amount,
            String against,
            @Nullable String basis,
            @Nullable String payment,
            @Nullable Boolean reinstatesLimit) {}

    /** Opens a recovery. */
    @Transactional
    public Recovery open(String number, Opening opening, Actor actor) {
        var claim = access.forWork(number, actor, "open a recovery");
        requireLine(claim, opening.part());
        requireAmount(claim, opening.amount());
        var rule = rules.on(opening.ground(), book.today());
        var payment = opening.payment() == null ? null : handling.payment(claim, opening.payment());
        var reinstates = opening.reinstatesLimit() == null
                ? rule.reinstatesLimit() && payment != null
                : opening.reinstatesLimit();
        if (reinstates && payment == null) {
            throw new InvalidInputException(
                    new FieldProblem("$.payment", "is needed: limit is given back to the payment that took it"));
        }
        var expectation = new Recovery.Expectation(
                opening.ground(),
                opening.part(),
                opening.kind(),
                opening.amount(),
                opening.against(),
                opening.basis() == null || opening.basis().isBlank()
                        ? rule.basis().en()
                        : opening.basis(),
                payment == null ? null : payment.id(),
                reinstates,
                null);
        return open(claim, expectation, actor);
    }

    boolean isRefundOpened(Payment advance) {
        return recoveries.refundIsOpened(advance.id());
    }

    /** Opens the refund of an advance for which there is no cover. */
    void openRefund(Claim claim, Payment advance, Money amount, Actor actor) {
        var rule = rules.on(RecoveryGround.ADVANCE_REFUND, book.today());
        var expectation = new Recovery.Expectation(
                RecoveryGround.ADVANCE_REFUND,
                advance.part(),
                advance.kind(),
                amount,
                advance.payee(),
                rule.basis().en(),
                advance.id(),
                rule.reinstatesLimit(),
                null);
        open(claim, expectation, actor);
    }

    /** Opens what a reinsurer bears and is not expected yet. */
    Recovery openCeded(Claim claim, ReinsuranceShare share, Money amount, AmountKind kind, Actor actor) {
        var expectation = new Recovery.Expectation(
                RecoveryGround.REINSURANCE,
                share.part(),
                kind,
                amount,
                share.reinsurer(),
                share.basis(),
                null,
                false,
                share.key());
        return open(claim, expectation, actor);
    }

    private Recovery open(Claim claim, Recovery.Expectation expectation, Actor actor) {
        var recovery = Recovery.expect(numbers.next("RV"), claim.id(), expectation, actor, clock.instant());
        recoveries.persist(recovery);
        audit.record(
                actor,
                "recovery.expected",
                claim.number(),
                recovery.number() + " " + expectation.ground() + " " + expectation.amount());
        return recovery;
    }

    /**
     * Records money that came in, also on a closed claim; the same money told again changes nothing. Where the clause says so,
     * the limit that its payment took is given back as far as it is not yet.
     *
     * @throws ConflictException when the same reference was told with another amount
     */
    @Transactional
    public Recovery receive(String number, String recovery, RecoveryReceipt receipt, Actor actor) {
        var claim = access.forDecision(number, actor);
        requireAmount(claim, receipt.amount());
        if (receipt.receivedOn().isAfter(book.today())) {
            throw new InvalidInputException(
                    new FieldProblem("$.receivedOn", "lies in the future", "up to " + book.today()));
        }
        var found = find(claim, recovery);
        if (isKnown(found, receipt)) {
            return found;
        }
        found.receive(receipt.amount(), receipt.last(), receipt.bankReference(), actor, clock.instant());
        recoveries.flush();
        var id = Identifiers.next();
        database.change(
                "INSERT INTO recovery_receipt VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                found.id(),
                receipt.amount().amount(),
                receipt.amount().currency().getCurrencyCode(),
                receipt.receivedOn(),
                receipt.bankReference(),
                actor.subject(),
                clock.instant());
        var movement = new MoneyMovement(
                MovementKind.RECOVERY,
                found.part(),
                found.kind(),
                id,
                found.number(),
                receipt.amount(),
                receipt.receivedOn());
        book.write(claim, movement, actor);
        audit.record(actor, "recovery.received", number, recovery + " " + receipt.amount());
        reinstate(claim, found, receipt, actor);
        return found;
    }

    private void reinstate(Claim claim, Recovery recovery, RecoveryReceipt receipt, Actor actor) {
        if (!recovery.reinstatesLimit()) {
            return;
        }
        recovery.paymentId().flatMap(payments::findByIdOptional).ifPresent(payment -> {
            var back = receipt.amount().min(limits.returnable(payment));
            if (back.isPositive()) {
                limits.giveBack(claim, payment, back, recovery.number() + " received", actor);
            }
        });
    }

    private boolean isKnown(Recovery recovery, RecoveryReceipt receipt) {
        var known = database.first(
                "SELECT amount FROM recovery_receipt WHERE recovery_id = ? AND bank_reference = ?",
                row -> row.getBigDecimal(1),
                recovery.id(),
                receipt.bankReference());
        if (known.isPresent() && known.get().compareTo(receipt.amount().amount()) != 0) {
            throw new ConflictException(
                    "Money of reference " + receipt.bankReference() + " was recorded with the amount " + known.get());
        }
        return known.isPresent();
    }

    private static void requireLine(Claim claim, CoveragePart part) {
        if (claim.line(part).isEmpty()) {
            throw new InvalidInputException(new FieldProblem("$.part", "is no line of the claim"));
        }
    }

    static void requireAmount(Claim claim, Money amount) {
        if (!amount.currency().equals(claim.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the claim",
                    claim.currency().getCurrencyCode()));
        }
        if (!amount.isPositive()) {
            throw new InvalidInputException(new FieldProblem("$.amount.amount", "must be positive"));
        }
    }

    Recovery find(Claim claim, String number, @Nullable IfMatch ifMatch) {
        var recovery = find(claim, number);
        IfMatch.check(ifMatch, recovery.version());
        return recovery;
    }

    /** One recovery of a claim. */
    public Recovery find(Claim claim, String number) {
        return recoveries.of(claim.id(), number).orElseThrow(() -> new AbsentException("recovery", number));
    }
}
