package io.cyberpas.claims.payment.pages;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.payment.AdvanceProposing;
import io.cyberpas.claims.payment.LimitState;
import io.cyberpas.claims.payment.PaymentPurpose;
import io.cyberpas.claims.payment.PaymentStatus;
import io.cyberpas.claims.payment.ReserveCause;
import io.cyberpas.claims.payment.ReserveHandling;
import io.cyberpas.claims.payment.ReserveMovement;
import io.cyberpas.claims.payment.ReservePosition;
import io.cyberpas.claims.payment.api.PaymentView;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.Page;
import java.util.List;

/** Everything the page of reserves and payments shows. */
public record PaymentSheet(
        ClaimView claim,
        List<ReservePosition> reserves,
        List<ReserveMovement> movements,
        List<ReserveHandling.Suggestion> suggestions,
        List<AdvanceProposing.Allowance> allowances,
        List<Payable> payables,
        Page<Row> payments,
        Money retentionLeft,
        Money paid) {

    /**
     * An assessed amount with what is left to pay on it.
     *
     * @param left before retention
     */
    public record Payable(AssessedAmount assessed, Money left) {}

    /**
     * A payment with what the reader may do with it.
     *
     * @param mayDecide approve or reject
     */
    public record Row(PaymentView payment, boolean own, boolean mayDecide) {

        public boolean isProposed() {
            return payment.status() == PaymentStatus.PROPOSED;
        }

        /** Whether the limit is being asked for or taken: the row looks again by itself, but under nobody who is about to decide. */
        public boolean isUnderWay() {
            return payment.status() == PaymentStatus.APPROVED || (isLimitPending() && !mayDecide);
        }

        /** Whether the policy service has not answered the proposal yet. */
        public boolean isLimitPending() {
            return isProposed() && payment.limit() == LimitState.PENDING;
        }

        /** Whether finance may record what the bank did. */
        public boolean isAtBank() {
            return payment.status() == PaymentStatus.LIMIT_TAKEN;
        }

        public boolean isReturnable() {
            return isAtBank()
                    || (payment.status() == PaymentStatus.PAID && payment.net().isPositive());
        }

        /** Whether only the bank's reports, or a change of what it was asked for, move it on. */
        public boolean isInstructed() {
            return payment.bank() != null
                    && (payment.bank().isUnderWay() || payment.bank().run());
        }

        /** Whether some of it came back, but not all. */
        public boolean isReturnedInPart() {
            return payment.returned().isPositive() && payment.status() != PaymentStatus.RETURNED;
        }

        public boolean isAdvance() {
            return payment.purpose() == PaymentPurpose.ADVANCE;
        }

        public boolean isSetOff() {
            return payment.advanceApplied().isPositive();
        }
    }

    public boolean isOpen() {
        return claim.stage().isOpen();
    }

    /** Whether payments can be proposed now. */
    public boolean isPayable() {
        return claim.stage() == ClaimStage.PAYMENT;
    }

    /** Assessed amounts on which something is left to pay. */
    public List<Payable> stillPayable() {
        return payables.stream().filter(each -> each.left().isPositive()).toList();
    }

    /** How the expected total of the whole claim went with each movement, for its chart. */
    public ReserveCurve curve() {
        return ReserveCurve.of(movements.reversed());
    }

    public List<ReserveCause> causes() {
        return List.of(ReserveCause.values());
    }

    /** Parts under which something can be advanced now. */
    public List<AdvanceProposing.Allowance> open() {
        return allowances.stream().filter(each -> each.left().isPositive()).toList();
    }

    public List<AmountKind> kinds() {
        return List.of(AmountKind.values());
    }

    public List<CoveragePart> parts() {
        return claim.lines().stream().map(ClaimView.LineView::part).toList();
    }
}
