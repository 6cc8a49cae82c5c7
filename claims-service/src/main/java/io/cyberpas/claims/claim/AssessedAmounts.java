package io.cyberpas.claims.claim;

import io.cyberpas.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the features that assess loss hold to be due: cost items, interruption loss, awards. Implemented as CDI
 * beans; a payment names the reference of what it pays.
 */
public interface AssessedAmounts {

    /** Everything assessed so far on the claim; amounts before retention. */
    List<AssessedAmount> assessed(Claim claim);

    /**
     * One amount that may be paid, in part or in full.
     *
     * @param reference stable and unique within the claim, such as {@code COST-3} or {@code AWARD-BATCH-1}
     * @param kind whether it counts against the indemnity or the expense reserve
     * @param payee whom to pay in the ordinary case
     * @param amount what was assessed, before retention
     * @param replaces reference of what it takes the place of, such as the demand of a settlement: what was paid on that counts as
     *     paid on this; null where there is none
     */
    record AssessedAmount(
            String reference,
            CoveragePart part,
            AmountKind kind,
            String payee,
            Money amount,
            @Nullable String replaces) {

        /** An amount that takes the place of none. */
        public AssessedAmount(String reference, CoveragePart part, AmountKind kind, String payee, Money amount) {
            this(reference, part, kind, payee, amount, null);
        }
    }
}
