package io.cyberpas.claims.payout;

import io.cyberpas.platform.money.Money;
import java.util.List;

/**
 * How far a payout is: what was made of it so far, and where its credits stand.
 *
 * @param percent of the blocks that are done
 * @param lines credits made
 * @param amount their sum
 * @param standing counts and sums by status, of the attempts that count
 */
public record PayoutProgress(Payout payout, int percent, long lines, Money amount, List<Standing> standing) {

    /** The credits of one status. */
    public record Standing(InstructionStatus status, long credits, Money amount) {}

    /** Whether it changes by itself. */
    public boolean isRunning() {
        return payout.status() == PayoutStatus.RUNNING;
    }

    /** Whether somebody may let it go on. */
    public boolean mayResume() {
        return payout.status().successors().contains(PayoutStatus.RUNNING);
    }
}
