package io.cyberpas.policy.ledger;

import static io.cyberpas.policy.ledger.Account.BANK;
import static io.cyberpas.policy.ledger.Account.COMMISSION_EXPENSE;
import static io.cyberpas.policy.ledger.Account.COMMISSION_PAYABLE;
import static io.cyberpas.policy.ledger.Account.UNALLOCATED_RECEIPTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.testing.PostgresResource;
import io.cyberpas.policy.RunningService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@RunningService
class GeneralLedgerTest {
    private static final LocalDate DAY = LocalDate.parse("2031-05-10");
    private static final Actor FIN = Actor.system("fin");

    @Inject
    GeneralLedger ledger;

    @Inject
    LedgerReading reading;

    @Test
    void whatIsBookedTwiceIsBookedOnce() {
        Booking booking = receipt(UUID.randomUUID().toString(), 1_000);
        UUID first = book(booking);
        assertEquals(first, book(booking));
        assertThrows(ConflictException.class, () -> book(receipt(booking.reference(), 999)));
    }

    @Test
    void whatIsBookedAtOnceByManyIsBookedOnce() throws Exception {
        Booking booking = receipt(UUID.randomUUID().toString(), 1_000);
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            List<Future<UUID>> entries = IntStream.range(0, 8)
                    .mapToObj(_ -> callers.submit(() -> book(booking)))
                    .toList();
            UUID first = entries.getFirst().get();
            for (Future<UUID> entry : entries) {
                assertEquals(first, entry.get());
            }
        }
    }

    @Test
    void aRolledBackTransactionBooksNothing() {
        Booking booking = receipt(UUID.randomUUID().toString(), 1_000);
        QuarkusTransaction.begin();
        ledger.book(booking, FIN);
        QuarkusTransaction.rollback();
        assertTrue(reading.booked(booking.kind(), booking.reference()).isEmpty());
    }

    @Test
    void entriesAreFoundByPolicyAndAccountAndPaged() {
        String policy = "P-2031-" + UUID.randomUUID();
        book(booking(policy, COMMISSION_EXPENSE, COMMISSION_PAYABLE, "HANBIT", 5));
        book(booking(policy, BANK, UNALLOCATED_RECEIPTS, null, 7));
        EntrySearch all = EntrySearch.of(" " + policy.toLowerCase(Locale.ROOT), null);
        assertEquals(0, reading.entries(all, PageRequest.first()).items().size(), "numbers are compared as they are");

        EntrySearch mine = new EntrySearch(policy, null);
        var first = reading.entries(mine, PageRequest.of(null, 1));
        assertEquals(BANK, first.items().getFirst().postings().getFirst().account());
        var second = reading.entries(mine, PageRequest.of(first.next(), 1));
        assertEquals("HANBIT", second.items().getFirst().postings().getLast().party());
        assertEquals(
                1,
                reading.entries(new EntrySearch(policy, COMMISSION_PAYABLE), PageRequest.first())
                        .items()
                        .size());
    }

    @Test
    void theTrialBalanceShowsWhatWasBeforeMovedAndIsAfter() {
        book(dated(LocalDate.parse("2033-01-31"), 100));
        book(dated(LocalDate.parse("2033-02-01"), 30));
        book(dated(LocalDate.parse("2033-03-01"), 5));
        TrialBalance balance = reading.trialBalance(LocalDate.parse("2033-02-01"), LocalDate.parse("2033-03-01"));
        TrialBalance.Line bank = balance.lines().stream()
                .filter(line -> line.account() == BANK
                        && line.currency().getCurrencyCode().equals("JPY"))
                .findFirst()
                .orElseThrow();
        assertEquals(Money.of(100, "JPY"), bank.opening());
        assertEquals(Money.of(30, "JPY"), bank.debits());
        assertEquals(Money.of(130, "JPY"), bank.closing());
        TrialBalance.Line received = balance.lines().stream()
                .filter(line -> line.account() == UNALLOCATED_RECEIPTS
                        && line.currency().getCurrencyCode().equals("JPY"))
                .findFirst()
                .orElseThrow();
        assertEquals(Money.of(130, "JPY"), received.closing());
        assertTrue(balance.balances());
        assertTrue(reading.check().balances());
    }

    @Test
    void theBalanceWithAPartyIsOfThatPartyAlone() {
        String broker = "B-" + UUID.randomUUID();
        book(booking(null, COMMISSION_EXPENSE, COMMISSION_PAYABLE, broker, 5));
        book(booking(null, COMMISSION_EXPENSE, COMMISSION_PAYABLE, broker, 6));
        assertEquals(List.of(Money.of(11, "KRW")), reading.balances(COMMISSION_PAYABLE, broker, DAY.plusDays(1)));
        assertEquals(List.of(), reading.balances(COMMISSION_PAYABLE, broker, DAY));
    }

    @Test
    void theDatabaseRefusesWhatDoesNotBalance() throws SQLException {
        String entry = UUID.randomUUID().toString();
        assertTrue(refused(
                        "INSERT INTO ledger_entry VALUES ('%s', 'RECEIPT', '%s', NULL, '2031-01-01', 't', 2, now(), 'x')"
                                .formatted(entry, entry),
                        "INSERT INTO ledger_posting VALUES ('%s', 1, '2031-01-01', 2, 'BANK', 'DEBIT', 'KRW', 5, NULL)"
                                .formatted(entry),
                        "INSERT INTO ledger_posting VALUES ('%s', 2, '2031-01-01', 2, 'BANK', 'CREDIT', 'KRW', 4, NULL)"
                                .formatted(entry))
                .contains("does not balance"));
    }

    @Test
    void theDatabaseRefusesToChangeRemoveOrAdd() throws SQLException {
        String id = book(receipt(UUID.randomUUID().toString(), 1_000)).toString();
        assertTrue(refused("UPDATE ledger_posting SET amount = 5 WHERE entry_id = '%s'".formatted(id))
                .contains("never changed"));
        assertTrue(refused("DELETE FROM ledger_entry WHERE id = '%s'".formatted(id))
                .contains("never changed"));
        assertTrue(refused("INSERT INTO ledger_posting VALUES ('%s', 3, '%s', 3, 'BANK', 'DEBIT', 'KRW', 5, NULL)"
                        .formatted(id, DAY))
                .contains("ledger_posting_entry_fk"));
        assertTrue(refused("INSERT INTO ledger_posting VALUES ('%s', 3, '%s', 2, 'BANK', 'DEBIT', 'KRW', 5, NULL)"
                        .formatted(id, DAY))
                .contains("ledger_posting_within_entry"));
    }

    private UUID book(Booking booking) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.book(booking, FIN));
    }

    private static Booking receipt(String reference, long won) {
        Money amount = Money.of(won, "KRW");
        return new Booking(
                DAY,
                BookingKind.RECEIPT,
                reference,
                null,
                "Receipt",
                List.of(Posting.debit(BANK, amount), Posting.credit(UNALLOCATED_RECEIPTS, amount)));
    }

    private static Booking dated(LocalDate day, long yen) {
        Money amount = Money.of(yen, "JPY");
        return new Booking(
                day,
                BookingKind.RECEIPT,
                UUID.randomUUID().toString(),
                null,
                "Receipt",
                List.of(Posting.debit(BANK, amount), Posting.credit(UNALLOCATED_RECEIPTS, amount)));
    }

    private static Booking booking(String policy, Account debit, Account credit, String party, long won) {
        Money amount = Money.of(won, "KRW");
        return new Booking(
                DAY,
                BookingKind.COMMISSION,
                UUID.randomUUID().toString(),
                policy,
                "Commission",
                List.of(Posting.debit(debit, amount, party), Posting.credit(credit, amount, party)));
    }

    private static String refused(String... statements) throws SQLException {
        try (Connection connection = PostgresResource.application();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            SQLException refused = assertThrows(SQLException.class, () -> {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                connection.commit();
            });
            connection.rollback();
            return String.valueOf(refused.getMessage());
        }
    }
}
