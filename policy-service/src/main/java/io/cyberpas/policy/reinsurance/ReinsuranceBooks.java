package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.ledger.Account.CEDED_PREMIUM;
import static io.cyberpas.policy.ledger.Account.CEDING_COMMISSION;
import static io.cyberpas.policy.ledger.Account.REINSURANCE_PAYABLE;
import static io.cyberpas.policy.ledger.Account.REINSURANCE_RECOVERABLE;
import static io.cyberpas.policy.ledger.Account.REINSURANCE_RECOVERIES;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.Booking;
import io.cyberpas.policy.ledger.BookingKind;
import io.cyberpas.policy.ledger.GeneralLedger;
import io.cyberpas.policy.ledger.Posting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Books what is ceded and recovered, one entry a treaty; its reference ends with the code of the treaty. */
@ApplicationScoped
class ReinsuranceBooks {

    private final GeneralLedger ledger;

    ReinsuranceBooks(GeneralLedger ledger) {
        this.ledger = ledger;
    }

    /** An entry in the making. */
    static final class Entry {
        private final List<Posting> postings = new ArrayList<>();

        /** Premium goes to the reinsurer. */
        void premium(String reinsurer, Money amount) {
            move(CEDED_PREMIUM, REINSURANCE_PAYABLE, reinsurer, amount);
        }

        /** Commission comes back from it. */
        void commission(String reinsurer, Money amount) {
            move(REINSURANCE_PAYABLE, CEDING_COMMISSION, reinsurer, amount);
        }

        /** It owes its part of a loss. */
        void recovery(String reinsurer, Money amount) {
            move(REINSURANCE_RECOVERABLE, REINSURANCE_RECOVERIES, reinsurer, amount);
        }

        private void move(Account debit, Account credit, String reinsurer, Money amount) {
            if (!amount.isZero()) {
                postings.add(Posting.debit(debit, amount, reinsurer));
                postings.add(Posting.credit(credit, amount, reinsurer));
            }
        }
    }

    /**
     * Books what a transaction of a policy cedes.
     *
     * @param entries by code of the treaty
     * @return ids by code of the treaty; none where premium has moved between coverage parts only and no money with it
     */
    Map<String, UUID> bookCessions(
            UUID transaction, String policyNumber, LocalDate on, Map<String, Entry> entries, Actor actor) {
        return book(
                entries,
                (treaty, entry) -> new Booking(
                        on,
                        BookingKind.CESSION,
                        transaction + "/" + treaty,
                        policyNumber,
                        "Ceded to " + treaty,
                        entry.postings),
                actor);
    }

    /**
     * Books what a loss recovers.
     *
     * @param entries by code of the treaty
     * @return ids by code of the treaty
     */
    Map<String, UUID> bookRecoveries(ReinsuredLoss loss, LocalDate on, Map<String, Entry> entries, Actor actor) {
        return book(
                entries,
                (treaty, entry) -> new Booking(
                        on,
                        BookingKind.REINSURANCE_RECOVERY,
                        loss.id() + "/" + treaty,
                        loss.policyNumber(),
                        "Recovered under %s for %s".formatted(treaty, loss.claimNumber()),
                        entry.postings),
                actor);
    }

    private Map<String, UUID> book(
            Map<String, Entry> entries, BiFunction<String, Entry, Booking> booking, Actor actor) {
        List<String> treaties = new ArrayList<>();
        List<Booking> bookings = new ArrayList<>();
        entries.forEach((treaty, entry) -> {
            if (!entry.postings.isEmpty()) {
                treaties.add(treaty);
                bookings.add(booking.apply(treaty, entry));
            }
        });
        Map<String, UUID> ids = new HashMap<>();
        List<UUID> booked = bookings.isEmpty() ? List.of() : ledger.bookAll(bookings, actor);
        for (int i = 0; i < booked.size(); i++) {
            ids.put(treaties.get(i), booked.get(i));
        }
        return ids;
    }
}
