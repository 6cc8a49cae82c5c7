package io.cyberpas.claims.counsel;

import io.cyberpas.claims.panel.RateCard;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice of a law firm is held against.
 *
 * @param cards of the firm, the one that begins last first
 * @param budget in force of the firm
 * @param left what is left of each phase before this invoice
 * @param appointments of the firm as counsel; none where it was admitted without one
 * @param hoursLeft of the hours granted by the appointments before this invoice
 * @param billed lines of the firm's earlier invoices that count
 */
record Agreement(
        List<RateCard> cards,
        Optional<CounselBudget> budget,
        Map<Phase, Money> left,
        List<Appointed> appointments,
        BigDecimal hoursLeft,
        List<WorkLine> billed,
        BillingRules rules) {

    Agreement {
        cards = List.copyOf(cards);
        left = Map.copyOf(left);
        appointments = List.copyOf(appointments);
        billed = List.copyOf(billed);
    }

    /**
     * For how long a firm stands appointed.
     *
     * @param number of the appointment
     * @param until its last day; null while it stands
     */
    record Appointed(
            String number, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** The rate card that counts on the day of the work. */
    Optional<RateCard> card(LocalDate day, Currency currency) {
        return cards.stream()
                .filter(each -> each.currency().equals(currency) && each.holdsOn(day))
                .findFirst();
    }

    /** Whether the work lies within an appointment, as far as there is one. */
    boolean isAppointedOn(LocalDate day) {
        return appointments.isEmpty() || appointments.stream().anyMatch(each -> each.covers(day));
    }
}
