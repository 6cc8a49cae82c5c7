package io.cyberpas.policy.ledger;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Enters movements in the ledger, each once, in the transaction of what they follow from. */
@ApplicationScoped
public class GeneralLedger {

    /** Entry and postings in one round trip; where the entry is there already, nothing is written. */
    private static final String BOOK = """
            WITH entry AS (
              INSERT INTO ledger_entry
                (id, kind, reference, policy_number, booked_on, text, postings, recorded_at, recorded_by)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT ON CONSTRAINT ledger_entry_booked_once DO NOTHING
              RETURNING id, booked_on, postings)
            INSERT INTO ledger_posting
              (entry_id, position, booked_on, postings, account, side, currency, amount, party)
            SELECT entry.id, line.position, entry.booked_on, entry.postings,
                   line.account, line.side, line.currency, line.amount, line.party
            FROM entry, unnest(?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[])
              WITH ORDINALITY AS line (account, side, currency, amount, party, position)
            """;

    private final DataSource dataSource;
    private final LedgerReading reading;
    private final Clock clock;

    GeneralLedger(DataSource dataSource, LedgerReading reading, Clock clock) {
        this.dataSource = dataSource;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Books a movement in the caller's transaction. Booked again with the same content, it is found and nothing changes.
     *
     * @return id of its entry
     * @throws ConflictException if the reference was booked with other content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID book(Booking booking, Actor actor) {
        return bookAll(List.of(booking), actor).getFirst();
    }

    /**
     * Books movements together, which takes one trip to the database. What was booked before is found.
     *
     * @return ids of their entries, in their order
     * @throws ConflictException if a reference was booked with other content
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> bookAll(List<Booking> bookings, Actor actor) {
        List<UUID> ids = bookings.stream().map(_ -> Identifiers.next()).toList();
        int[] inserted = insert(ids, bookings, actor);
        List<UUID> booked = new ArrayList<>(bookings.size());
        for (int i = 0; i < bookings.size(); i++) {
            booked.add(inserted[i] > 0 ? ids.get(i) : bookedBefore(bookings.get(i)));
        }
        return booked;
    }

    private UUID bookedBefore(Booking booking) {
        LedgerEntry earlier =
                reading.booked(booking.kind(), booking.reference()).orElseThrow();
        if (!earlier.is(booking)) {
            throw new ConflictException(
                    "%s %s was booked with other content before".formatted(booking.kind(), booking.reference()));
        }
        return earlier.id();
    }

    private int[] insert(List<UUID> ids, List<Booking> bookings, Actor actor) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement book = connection.prepareStatement(BOOK)) {
            for (int i = 0; i < bookings.size(); i++) {
                bind(connection, book, ids.get(i), bookings.get(i), actor);
                book.addBatch();
            }
            return book.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("%d movements could not be booked".formatted(bookings.size()), e);
        }
    }

    private void bind(Connection connection, PreparedStatement book, UUID id, Booking booking, Actor actor)
            throws SQLException {
        List<Posting> postings = booking.postings();
        book.setObject(1, id);
        book.setString(2, booking.kind().name());
        book.setString(3, booking.reference());
        book.setString(4, booking.policyNumber());
        book.setObject(5, booking.bookedOn());
        book.setString(6, booking.text());
        book.setInt(7, postings.size());
        book.setObject(8, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        book.setString(9, actor.subject());
        book.setArray(
                10,
                array(connection, "text", postings, posting -> posting.account().name()));
        book.setArray(
                11,
                array(connection, "text", postings, posting -> posting.side().name()));
        book.setArray(
                12,
                array(
                        connection,
                        "text",
                        postings,
                        posting -> posting.amount().currency().getCurrencyCode()));
        book.setArray(
                13,
                array(
                        connection,
                        "numeric",
                        postings,
                        posting -> posting.amount().amount()));
        book.setArray(14, array(connection, "text", postings, Posting::party));
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Posting> postings, Function<Posting, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, postings.stream().map(column).toArray());
    }
}
