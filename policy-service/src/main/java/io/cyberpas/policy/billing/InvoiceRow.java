package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice as one line of a list.
 *
 * @param id      key of the list
 * @param overdue whether something is open that was due before today
 */
public record InvoiceRow(
        UUID id,
        String number,
        String policyNumber,
        InvoiceKind kind,
        String payer,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money amount,
        Money open,
        InvoiceState state,
        boolean overdue) {}
