package io.cyberpas.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What the bank told of a payment that it executed.
 *
 * @param paidOn the day of the booking
 * @param bankReference the bank's own reference, by which a second telling is known again
 */
@Embeddable
public record BankExecution(
        @Column(name = "paid_on") LocalDate paidOn,
        @Column(name = "bank_reference") String bankReference) {}
