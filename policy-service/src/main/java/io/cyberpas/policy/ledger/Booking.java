package io.cyberpas.policy.ledger;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A movement to be entered in the ledger. It balances: in each currency its debits equal its credits.
 *
 * @param bookedOn     the day it counts for
 * @param reference    identifies what is booked within its kind, so that it is booked once
 * @param policyNumber the policy it belongs to; null where it belongs to none
 * @param text         what happened, for readers of the ledger
 */
public record Booking(
        LocalDate bookedOn,
        BookingKind kind,
        String reference,
        @Nullable String policyNumber,
        String text,
        List<Posting> postings) {

    /** @throws IllegalArgumentException if it has fewer than two postings or does not balance */
    public Booking {
        postings = List.copyOf(postings);
        if (postings.size() < 2) {
            throw new IllegalArgumentException("%s %s has fewer than two postings".formatted(kind, reference));
        }
        Map<Currency, Money> differences = postings.stream()
                .collect(Collectors.toMap(posting -> posting.amount().currency(), Posting::asDebit, Money::plus));
        differences.forEach((currency, difference) -> {
            if (!difference.isZero()) {
                throw new IllegalArgumentException(
                        "%s %s does not balance: debits exceed credits by %s".formatted(kind, reference, difference));
            }
        });
    }
}
