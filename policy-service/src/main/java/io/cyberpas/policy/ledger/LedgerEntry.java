package io.cyberpas.policy.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A movement as it stands in the ledger.
 *
 * @param id           key, ordered by time of recording
 * @param bookedOn     the day it counts for
 * @param reference    what was booked, within its kind
 * @param policyNumber the policy it belongs to, if it belongs to one
 */
public record LedgerEntry(
        UUID id,
        LocalDate bookedOn,
        BookingKind kind,
        String reference,
        @Nullable String policyNumber,
        String text,
        List<Posting> postings,
        Instant recordedAt,
        String recordedBy) {

    /** Keeps its own copy of the postings. */
    public LedgerEntry {
        postings = List.copyOf(postings);
    }

    /** The same entry with its postings. */
    LedgerEntry with(List<Posting> lines) {
        return new LedgerEntry(id, bookedOn, kind, reference, policyNumber, text, lines, recordedAt, recordedBy);
    }

    /** Whether it is what the booking asks for, so that booking it again changes nothing. */
    boolean is(Booking booking) {
        return kind == booking.kind()
                && reference.equals(booking.reference())
                && bookedOn.equals(booking.bookedOn())
                && Objects.equals(policyNumber, booking.policyNumber())
                && postings.equals(booking.postings());
    }
}
