package io.cyberpas.claims.payment;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * How the net amount of a payment comes about: gross, less what of the claim's retention is still to be borne, less
 * what was advanced under the part.
 *
 * @param gross the loss paid for, before retention
 * @param retentionLeft what of the retention was left before this payment
 * @param retentionApplied what this payment takes of it
 * @param advanceApplied what of earlier advances this payment sets off
 * @param net what is paid out, and what the limit falls by
 */
@Embeddable
public record PaymentArithmetic(
        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "gross_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "gross_currency"))
        Money gross,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "retention_left_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "retention_left_currency"))
        Money retentionLeft,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "retention_applied_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "retention_applied_currency"))
        Money retentionApplied,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "advance_applied_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "advance_applied_currency"))
        Money advanceApplied,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "net_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "net_currency"))
        Money net) {

    /** Takes the retention from the first money that is due, once per claim, then sets off what was advanced. */
    static PaymentArithmetic of(Money gross, Money retentionLeft, Money advanceLeft) {
        var retention = gross.min(retentionLeft);
        var advance = gross.minus(retention).min(advanceLeft);
        return new PaymentArithmetic(
                gross, retentionLeft, retention, advance, gross.minus(retention).minus(advance));
    }

    /** An advance: paid as it is, to be set off later. */
    static PaymentArithmetic advance(Money amount, Money retentionLeft) {
        var zero = Money.zero(amount.currency());
        return new PaymentArithmetic(amount, retentionLeft, zero, zero, amount);
    }
}
