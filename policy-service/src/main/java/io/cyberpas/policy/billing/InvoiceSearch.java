package io.cyberpas.policy.billing;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices are looked for.
 *
 * @param text      the start of an invoice or policy number, or any part of the payer's name
 * @param state     how far it is settled
 * @param overdue   only those with something open that was due before today
 * @param brokerage of which brokerage; one of no name has none
 */
public record InvoiceSearch(
        @Nullable String text,
        @Nullable InvoiceState state,
        boolean overdue,
        @Nullable String brokerage,
        LocalDate today) {

    /** What an actor looks for, within what the actor may see. */
    public static InvoiceSearch by(
            Actor actor, @Nullable String text, @Nullable InvoiceState state, boolean overdue, LocalDate today) {
        String brokerage = null;
        if (actor.is(Roles.BROKER)) {
            brokerage = actor.brokerage() == null ? "" : actor.brokerage();
        }
        String wanted = text == null || text.isBlank() ? null : text.strip();
        return new InvoiceSearch(wanted, state, overdue, brokerage, today);
    }
}
