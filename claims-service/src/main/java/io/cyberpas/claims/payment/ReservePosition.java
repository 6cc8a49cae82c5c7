package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;

/**
 * Where the reserve of one part and kind stands.
 *
 * @param total what the insurer expects to pay in all
 * @param committed net amounts proposed, approved or paid
 * @param paid net amounts paid
 * @param movements how many movements led here
 */
public record ReservePosition(
        CoveragePart part, AmountKind kind, Money total, Money committed, Money paid, int movements) {

    /** What is still expected to be paid. */
    public Money outstanding() {
        return total.minus(paid);
    }

    /** What a further payment may take. */
    public Money available() {
        return total.minus(committed);
    }

    /** @throws InvalidInputException when the reserve would fall below what is paid or about to be, or not move */
    void requireMayBecome(Money target, Money limit) {
        if (!target.currency().equals(total.currency())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.currency",
                    "is not the currency of the claim",
                    total.currency().getCurrencyCode()));
        }
        if (committed.isGreaterThan(target) || target.isGreaterThan(limit)) {
            throw new InvalidInputException(new FieldProblem(
                    "$.amount.amount", "is below what is committed or above the limit", committed + " to " + limit));
        }
        if (target.equals(total)) {
            throw new InvalidInputException(new FieldProblem("$.amount.amount", "is the reserve already"));
        }
    }
}
