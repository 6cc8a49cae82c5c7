package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.money.Money;

/** What a payment says, read from what it holds. */
public interface PaymentFile {

    /** What it is for. */
    PaidFor paidFor();

    /** How its net amount comes about. */
    PaymentArithmetic arithmetic();

    default CoveragePart part() {
        return paidFor().part();
    }

    default AmountKind kind() {
        return paidFor().kind();
    }

    /** Whether it is paid before the forensic report, to be set off later. */
    default boolean isAdvance() {
        return paidFor().purpose() == PaymentPurpose.ADVANCE;
    }

    /** The assessed amount that is paid, or the advance. */
    default String reference() {
        return paidFor().reference();
    }

    /** What is paid out, and what the limit falls by. */
    default Money net() {
        return arithmetic().net();
    }
}
