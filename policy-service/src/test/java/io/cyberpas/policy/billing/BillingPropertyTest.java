package io.cyberpas.policy.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.billing.BillingAccount.Share;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.ledger.Account;
import io.cyberpas.policy.ledger.Booking;
import io.cyberpas.policy.ledger.Posting;
import io.cyberpas.policy.ledger.Side;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.Fixtures;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done in whatever order: what is billed is what is owed, and the ledger says the same and balances. */
class BillingPropertyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final CoverPeriod YEAR = Fixtures.YEAR;
    private static final Actor FIN = Actor.system("fin");

    @Property(tries = 300)
    void instalmentsAddUpToPremiumTaxAndChargeExactly(
            @ForAll("premiums") Money premium, @ForAll InstalmentPlan plan, @ForAll("countries") String country) {
        World world = new World(country, premium.currency(), plan);
        world.premium(premium, true);
        Money tax = BillLine.total(
                Rules.SHIPPED.taxes().lines(country, YEAR.from(), Money.zero(premium.currency()), premium),
                premium.currency());
        Money billed = world.account.invoices().stream()
                .map(Invoice::amount)
                .reduce(Money.zero(premium.currency()), Money::plus);
        assertEquals(premium.plus(tax).plus(world.account.charged()), billed);
        world.account
                .invoices()
                .forEach(
                        invoice -> assertEquals(invoice.amount(), BillLine.total(invoice.lines(), premium.currency())));
    }

    @Property(tries = 300)
    void sharesByWeightAddUpExactly(@ForAll("premiums") Money total, @ForAll("weights") List<BigDecimal> weights) {
        Money sum = Apportionment.byWeight(total, weights).stream().reduce(Money.zero(total.currency()), Money::plus);
        assertEquals(total, sum);
    }

    @Property(tries = 500)
    void theLedgerBalancesAndSaysWhatIsOpenWhateverHappens(
            @ForAll("currencies") Currency currency,
            @ForAll InstalmentPlan plan,
            @ForAll("countries") String country,
            @ForAll("deeds") List<Deed> deeds) {
        World world = new World(country, currency, plan);
        world.premium(world.money(1_000_000), true);
        for (Deed deed : deeds) {
            world.doIt(deed);
            world.check();
        }
    }

    @Property(tries = 200)
    void returningAllPremiumLeavesNothingOwed(
            @ForAll("premiums") Money premium, @ForAll InstalmentPlan plan, @ForAll("countries") String country) {
        World world = new World(country, premium.currency(), plan);
        world.premium(premium, true);
        world.pay(0, premium);
        world.premium(premium.negate(), false);
        assertTrue(world.account.open().isZero());
        assertTrue(world.account.charged().isZero());
        assertTrue(world.balance(Account.WRITTEN_PREMIUM).isZero());
        assertTrue(world.balance(Account.TAX_PAYABLE).isZero());
        assertTrue(world.balance(Account.INSTALMENT_CHARGES).isZero());
        world.check();
    }

    enum Act {
        ADD_PREMIUM,
        RETURN_PREMIUM,
        PAY,
        TAKE_BACK,
        WRITE_OFF,
        CHANGE_PLAN
    }

    record Deed(Act act, int which, long amount) {}

    /** One account and a ledger, without a database. */
    private static final class World {
        private final BillingAccount account;
        private final Currency currency;
        private final PremiumBilling billing;
        private final List<Booking> bookings = new ArrayList<>();
        private final List<Allocation> allocations = new ArrayList<>();
        private Money written;
        private Money refunded;
        private int numbers;

        World(String country, Currency currency, InstalmentPlan plan) {
            this.currency = currency;
            this.written = Money.zero(currency);
            this.refunded = Money.zero(currency);
            PremiumPayer payer = new PremiumPayer("Payer", "123-45-67890", null, null);
            this.account = BillingAccount.open("P-1", "HANBIT", country, currency, payer, plan, Instant.EPOCH);
            this.billing = new PremiumBilling(Rules.SHIPPED, () -> "I-" + ++numbers, TODAY);
        }

        Money money(long units) {
            return Money.of(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
        }

        void doIt(Deed deed) {
            switch (deed.act()) {
                case ADD_PREMIUM -> premium(money(deed.amount()), false);
                case RETURN_PREMIUM -> premium(money(deed.amount()).min(written).negate(), false);
                case PAY -> pay(deed.which(), money(deed.amount()));
                case TAKE_BACK -> takeBack(deed.which());
                case WRITE_OFF -> writeOff(deed.which(), money(deed.amount()));
                case CHANGE_PLAN -> changePlan(InstalmentPlan.values()[deed.which() % 4]);
            }
        }

        void premium(Money premium, boolean opening) {
            written = written.plus(premium);
            List<Money> shares = Apportionment.byWeight(premium, List.of(BigDecimal.valueOf(7), BigDecimal.valueOf(3)));
            Map<CoverageCode, Money> parts = new EnumMap<>(CoverageCode.class);
            parts.put(CoverageCode.PRIVACY_LIABILITY, shares.getFirst());
            parts.put(CoverageCode.DATA_RESTORATION, shares.getLast());
            PremiumBilling.Outcome outcome = billing.bill(
                    account, new PremiumChange(UUID.randomUUID(), opening, YEAR, YEAR.from(), parts, premium, written));
            bookings.addAll(outcome.bookings());
            if (outcome.refund().isPositive()) {
                Refund refund = Refund.ofPremium(
                        "RF-" + ++numbers, account, UUID.randomUUID(), "", outcome.refund(), Instant.EPOCH, FIN);
                bookings.add(Bookings.refund(refund, TODAY));
                refunded = refunded.plus(outcome.refund());
            }
        }

        void pay(int which, Money amount) {
            if (account.invoices().isEmpty() || !amount.isPositive()) {
                return;
            }
            Invoice invoice = account.invoices().get(which % account.invoices().size());
            Receipt receipt =
                    new Receipt("RC-" + ++numbers, new Receipt.Credit(amount, "B", "", "", TODAY), Instant.EPOCH, FIN);
            bookings.add(Bookings.receipt(receipt));
            Money part = invoice.open().min(amount);
            if (part.isPositive()) {
                receipt.allocate(part);
                invoice.allocate(part);
                Allocation allocation = new Allocation(receipt, invoice, part, TODAY, Instant.EPOCH, FIN);
                allocations.add(allocation);
                bookings.add(Bookings.allocation(allocation, TODAY));
            }
        }

        private void takeBack(int which) {
            if (allocations.isEmpty()) {
                return;
            }
            Allocation allocation = allocations.remove(which % allocations.size());
            allocation.reverse("bounced", Instant.EPOCH, FIN);
            allocation.receipt().release(allocation.amount());
            allocation.invoice().release(allocation.amount(), TODAY);
            bookings.add(Bookings.reversal(allocation, TODAY));
        }

        private void writeOff(int which, Money amount) {
            if (account.invoices().isEmpty()) {
                return;
            }
            Invoice invoice = account.invoices().get(which % account.invoices().size());
            Money part = invoice.open().min(amount);
            if (part.isPositive()) {
                invoice.writeOff(part);
                WriteOff writeOff =
                        WriteOff.propose(invoice, part, "small", Rules.SHIPPED.writeOffs(TODAY), Instant.EPOCH, FIN);
                bookings.add(Bookings.writeOff(writeOff, TODAY));
            }
        }

        private void changePlan(InstalmentPlan plan) {
            Money before = account.open().minus(account.charged());
            boolean changeable = account.isChangeableOn(TODAY);
            try {
                List<Share> withdrawn = account.withdrawFrom(TODAY);
                account.choose(plan);
                billing.rebill(account, withdrawn, YEAR.to(), bookings);
                assertEquals(before, account.open().minus(account.charged()), "only the charge differs");
            } catch (ConflictException _) {
                assertFalse(changeable);
            }
        }

        Money balance(Account wanted) {
            Money balance = Money.zero(currency);
            for (Booking booking : bookings) {
                for (Posting posting : booking.postings()) {
                    if (posting.account() == wanted) {
                        balance = posting.side() == Side.DEBIT
                                ? balance.plus(posting.amount())
                                : balance.minus(posting.amount());
                    }
                }
            }
            return balance;
        }

        void check() {
            Money all = Money.zero(currency);
            for (Account each : Account.values()) {
                all = all.plus(balance(each));
            }
            assertTrue(all.isZero(), "debits equal credits");
            assertEquals(account.open(), balance(Account.PREMIUM_RECEIVABLE), "what is open is what is receivable");
            assertEquals(written.negate(), balance(Account.WRITTEN_PREMIUM));
            assertEquals(refunded.negate(), balance(Account.REFUNDS_PAYABLE));
            assertEquals(account.charged().negate(), balance(Account.INSTALMENT_CHARGES));
            assertFalse(account.charged().isNegative());
            account.invoices().forEach(invoice -> assertFalse(invoice.open().isNegative()));
        }
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("KRW", "JPY", "CNY", "USD", "EUR").map(Currency::getInstance);
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of("KR", "GB", "DE", "IE", "CN");
    }

    @Provide
    Arbitrary<Money> premiums() {
        return Combinators.combine(currencies(), Arbitraries.longs().between(1, 10_000_000_000L))
                .as((currency, units) ->
                        Money.of(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.longs()
                .between(1, 1_000_000)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Act.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.longs().between(1, 2_000_000))
                .as(Deed::new)
                .list()
                .ofMaxSize(25);
    }
}
