package io.cyberpas.policy.ledger;

import static io.cyberpas.policy.ledger.Account.BANK;
import static io.cyberpas.policy.ledger.Account.PREMIUM_RECEIVABLE;
import static io.cyberpas.policy.ledger.Account.TAX_PAYABLE;
import static io.cyberpas.policy.ledger.Account.WRITTEN_PREMIUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @Test
    void aBookingThatBalancesInEachCurrencyIsMade() {
        Booking booking = booking(
                Posting.debit(PREMIUM_RECEIVABLE, won(110)),
                Posting.credit(WRITTEN_PREMIUM, won(100)),
                Posting.credit(TAX_PAYABLE, won(10)),
                Posting.debit(BANK, Money.of("1.05", "USD")),
                Posting.credit(PREMIUM_RECEIVABLE, Money.of("1.05", "USD")));
        assertEquals(5, booking.postings().size());
    }

    @Test
    void aBookingThatDoesNotBalanceIsRefusedWithTheDifference() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> booking(Posting.debit(BANK, won(100)), Posting.credit(WRITTEN_PREMIUM, won(99))));
        assertTrue(String.valueOf(refused.getMessage()).contains("1 KRW"));
    }

    @Test
    void currenciesAreNotMixed() {
        assertThrows(
                IllegalArgumentException.class,
                () -> booking(Posting.debit(BANK, won(100)), Posting.credit(WRITTEN_PREMIUM, Money.of(100, "JPY"))));
    }

    @Test
    void oneSideAloneIsNoBooking() {
        assertThrows(IllegalArgumentException.class, () -> booking(Posting.debit(BANK, won(100))));
    }

    @Test
    void aNegativeAmountStandsOnTheOtherSide() {
        assertEquals(Posting.credit(BANK, won(5)), Posting.debit(BANK, won(-5)));
        assertEquals(
                Posting.debit(BANK, won(5)),
                Posting.debit(BANK, won(5)).reversed().reversed());
        assertThrows(IllegalArgumentException.class, () -> Posting.debit(BANK, won(0)));
    }

    private static Booking booking(Posting... postings) {
        return new Booking(DAY, BookingKind.PREMIUM, "reference", null, "text", List.of(postings));
    }

    private static Money won(long amount) {
        return Money.of(amount, "KRW");
    }
}
