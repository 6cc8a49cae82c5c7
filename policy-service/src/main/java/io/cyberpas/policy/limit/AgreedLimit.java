package io.cyberpas.policy.limit;

import io.cyberpas.policy.coverage.LimitClause;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit as agreed for losses of some days. The annual aggregate and the limits of the coverage parts are told like any
 * other clause.
 *
 * @param from the first day of loss for which it holds
 * @param to   the first day for which it no longer holds
 */
@Embeddable
record AgreedLimit(
        @Column(name = "effective_from") LocalDate from,
        @Column(name = "effective_to") LocalDate to,
        @Embedded LimitClause clause) {

    /** Whether it holds for losses of the day; where no day is named, on any. */
    boolean holdsOn(@Nullable LocalDate day) {
        return day == null || (!day.isBefore(from) && day.isBefore(to));
    }

    /** Whether the other is the same limit from the day on which this one ends. */
    boolean goesOnAs(AgreedLimit other) {
        return to.equals(other.from) && isLike(other.clause);
    }

    boolean sameAs(AgreedLimit other) {
        return from.equals(other.from) && to.equals(other.to) && isLike(other.clause);
    }

    /** By the value of the amount, whatever the decimals with which it was stored. */
    private boolean isLike(LimitClause other) {
        return clause.code().equals(other.code())
                && clause.kind() == other.kind()
                && clause.basis() == other.basis()
                && clause.partCodes().equals(other.partCodes())
                && clause.limit().equals(other.limit())
                && clause.reinstatements() == other.reinstatements();
    }

    String code() {
        return clause.code();
    }
}
