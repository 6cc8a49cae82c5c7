package io.cyberpas.claims.payout;

import io.cyberpas.platform.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One credit, masked.
 *
 * @param position within its payout
 * @param attempt from 1
 * @param victim file and line of the roster; null of an ordinary payment
 * @param award all that they are awarded
 * @param account bank and last digits; null if none is known
 * @param reason of the bank, such as AC04
 */
public record Instruction(
        UUID paymentId,
        String endToEndId,
        int position,
        int attempt,
        @Nullable String victim,
        String maskedName,
        Money award,
        Money amount,
        @Nullable String account,
        InstructionStatus status,
        @Nullable String file,
        @Nullable String reason) {

    /** Whether it may be taken back before it comes into a file. */
    public boolean mayBeWithdrawn() {
        return status == InstructionStatus.READY;
    }

    /** Whether another account may be given. */
    public boolean mayBeCorrected() {
        return status == InstructionStatus.HELD || status == InstructionStatus.RETURNED;
    }
}
