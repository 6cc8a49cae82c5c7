package io.cyberpas.claims.payout;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.roster.MinorUnits;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where payouts stand. */
@ApplicationScoped
public class PayoutReading {

    private static final int WHOLE = 100;
    private static final int MOST_WAITING = 200;
    private static final String WAITING = """
            SELECT c.number, p.number, p.part, p.reference, p.payee, p.net_amount, p.net_currency,
              EXISTS (SELECT FROM demand d WHERE d.claim_id = p.claim_id AND 'DEMAND-' || d.position = p.reference
                      AND d.kind = 'CONSOLATION_MONEY')
            FROM payment p JOIN claim c ON c.id = p.claim_id
            WHERE p.status = 'LIMIT_TAKEN' AND NOT EXISTS (SELECT FROM payout o WHERE o.payment_id = p.id)
            ORDER BY p.id LIMIT ?""";
    private static final String DIFFERENCES = """
            SELECT count(*) FROM payout p WHERE p.payment_id = ? AND p.status = 'COMPLETED' AND (
              p.planned_amount <> (SELECT coalesce(sum(amount), 0) FROM payout_instruction i WHERE i.payment_id = p.payment_id AND i.attempt = 1)
              OR p.planned_lines <> (SELECT count(*) FROM payout_instruction i WHERE i.payment_id = p.payment_id AND i.attempt = 1))""";

    private final Payouts payouts;
    private final Instructions instructions;
    private final RunTable runs;
    private final Database database;

    PayoutReading(Payouts payouts, Instructions instructions, RunTable runs, Database database) {
        this.payouts = payouts;
        this.instructions = instructions;
        this.runs = runs;
        this.database = database;
    }

    /**
     * A payment whose limit is taken and that nobody instructed yet.
     *
     * @param isRoster whether it pays the victims on a roster
     */
    public record Waiting(
            String claim,
            String payment,
            CoveragePart part,
            String reference,
            String payee,
            Money net,
            boolean isRoster) {}

    /** What is to be instructed, the oldest first. */
    @Transactional
    public List<Waiting> waiting() {
        return database.list(
                WAITING,
                row -> new Waiting(
                        row.getString(1),
                        row.getString(2),
                        CoveragePart.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        Money.of(row.getBigDecimal(6), row.getString(7)),
                        row.getBoolean(8)),
                MOST_WAITING);
    }

    /** The payouts, of the payments proposed last first. */
    @Transactional
    public Page<PayoutProgress> page(PageRequest request) {
        return payouts.page(request).map(payout -> progress(payout, runs, instructions));
    }

    /** One payout. */
    @Transactional
    public PayoutProgress progress(String paymentNumber) {
        return progress(payout(paymentNumber), runs, instructions);
    }

    /** The credits of a payout, every attempt, in their order. */
    @Transactional
    public Page<Instruction> instructions(
            String paymentNumber, @Nullable InstructionStatus status, PageRequest request) {
        return instructions.page(payout(paymentNumber), status, request);
    }

    /** Whether the credits of a complete payout are what was planned, counted and summed anew. */
    @Transactional
    public boolean addsUp(String paymentNumber) {
        return database.first(
                                DIFFERENCES,
                                row -> row.getLong(1),
                                payout(paymentNumber).paymentId())
                        .orElseThrow()
                == 0;
    }

    static PayoutProgress progress(Payout payout, RunTable runs, Instructions instructions) {
        RunTable.Progress made = runs.progress(payout.paymentId());
        List<PayoutProgress.Standing> standing = instructions.standing(payout);
        if (payout.demandId().isEmpty()) {
            return new PayoutProgress(payout, WHOLE, 1, payout.amount(), standing);
        }
        int percent = made.blocks() == 0 ? WHOLE : made.done() * WHOLE / made.blocks();
        return new PayoutProgress(
                payout, percent, made.lines(), MinorUnits.money(made.amount(), payout.currency()), standing);
    }

    private Payout payout(String paymentNumber) {
        return payouts.numbered(paymentNumber).orElseThrow(() -> new AbsentException("payout", paymentNumber));
    }
}
