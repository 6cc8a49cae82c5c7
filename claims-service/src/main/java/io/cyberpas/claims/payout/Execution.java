package io.cyberpas.claims.payout;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.payment.BankExecution;
import io.cyberpas.claims.payment.BankRecording;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentStatus;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.data.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Tells the payment when the bank has executed what it was asked to: something is settled, and nothing is on its way any more. What is
 * held or came back may be mended later; it does not keep the payment open.
 */
@ApplicationScoped
class Execution {

    private static final Actor BANK = Actor.system("claims-service");
    private static final String EXECUTED = """
            SELECT p.payment_id FROM payout p WHERE p.status = 'COMPLETED' AND p.executed_at IS NULL
              AND EXISTS (SELECT FROM payout_instruction i WHERE i.payment_id = p.payment_id AND i.status = 'SETTLED')
              AND NOT EXISTS (SELECT FROM payout_instruction i WHERE i.payment_id = p.payment_id
                              AND i.status IN ('READY', 'IN_FILE', 'SENT', 'ACCEPTED'))""";
    private static final String SOME = EXECUTED + " LIMIT 1000";
    private static final String STILL = EXECUTED + " AND p.payment_id = ?";

    private final Payouts payouts;
    private final Payments payments;
    private final BankRecording bank;
    private final ClaimAccess access;
    private final Database database;
    private final Clock clock;
    private final ZoneId zone;

    Execution(
            Payouts payouts,
            Payments payments,
            BankRecording bank,
            ClaimAccess access,
            Database database,
            Clock clock,
            ZoneId zone) {
        this.payouts = payouts;
        this.payments = payments;
        this.bank = bank;
        this.access = access;
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    /** After each report, and again where a replica was lost in between. */
    @Scheduled(every = "{cyberpas.payout.execution-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        QuarkusTransaction.requiringNew()
                .call(() -> database.list(SOME, row -> row.getObject(1, UUID.class)))
                .forEach(id -> QuarkusTransaction.requiringNew().run(() -> tell(id)));
    }

    /** Looks again under the lock of the claim: a credit that came back may have been tried again meanwhile. */
    private void tell(UUID id) {
        Payout payout = payouts.findById(id);
        Claim claim = access.forDecision(payout.claimNumber(), BANK);
        Payout locked = payouts.locked(id).orElseThrow();
        if (database.list(STILL, row -> row.getObject(1, UUID.class), id).isEmpty()) {
            return;
        }
        Payment payment = payments.findById(id);
        if (payment.status() == PaymentStatus.LIMIT_TAKEN) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
            bank.followed(claim, payment, new BankExecution(today, "pain.002 " + payment.number()), BANK);
        }
        locked.executed(clock.instant());
    }
}
