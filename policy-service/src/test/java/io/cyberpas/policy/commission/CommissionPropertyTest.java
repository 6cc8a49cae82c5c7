package io.cyberpas.policy.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.PremiumStanding;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.Fixtures;
import io.cyberpas.policy.policy.TransactionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a policy in whatever order: what was entered adds up to what is agreed, to the last unit. */
class CommissionPropertyTest {
    private static final BigDecimal TAX = new BigDecimal("1.12");

    @Property(tries = 500)
    void entriesAddUpToTheRateOfThePremiumEarnedOn(
            @ForAll("terms") CommissionTerms terms,
            @ForAll("steps") List<Step> steps,
            @ForAll("currencies") String in) {
        World world = new World(terms, in);
        steps.forEach(world::take);
        Money premium = sum(world.entries.stream().map(CommissionEntry::premium).toList(), in);
        Money commission =
                sum(world.entries.stream().map(CommissionEntry::amount).toList(), in);
        assertEquals(world.account.premium(), premium);
        assertEquals(terms.commissionOn(premium), commission);
        assertEquals(world.account.earned(), commission);
        assertFalse(commission.isNegative(), "a policy never costs its brokerage anything");
        assertFalse(commission.isGreaterThan(premium), "commission is a part of premium");
    }

    @Property(tries = 500)
    void rateTimesPremiumWrittenIsEarnedOnceAllOfItIsPaid(
            @ForAll("rates") BigDecimal rate,
            @ForAll CommissionBasis basis,
            @ForAll("steps") List<Step> steps,
            @ForAll("currencies") String in) {
        World world = new World(new CommissionTerms("A", Business.NEW, basis, rate, null, null), in);
        steps.stream().filter(step -> step.what != What.WRITE_OFF).forEach(world::take);
        world.payAll();
        Money expected = world.written.times(rate, RoundingMode.HALF_UP);
        assertEquals(
                expected,
                sum(world.entries.stream().map(CommissionEntry::amount).toList(), in));
        assertTrue(world.account.outstanding().isZero());
    }

    @Property(tries = 200)
    void aPolicyThatIsUndoneEarnsNothingWhateverWasPaid(
            @ForAll("terms") CommissionTerms terms,
            @ForAll("steps") List<Step> steps,
            @ForAll("currencies") String in) {
        World world = new World(terms, in);
        steps.forEach(world::take);
        world.change(world.written.negate());
        assertTrue(world.account.earned().isZero());
        assertTrue(sum(world.entries.stream().map(CommissionEntry::amount).toList(), in)
                .isZero());
    }

    @Property(tries = 200)
    void onWrittenPremiumReceiptsChangeNothingAndWhatIsWrittenOffEarnsNothing(@ForAll("rates") BigDecimal rate) {
        World world =
                new World(new CommissionTerms("A", Business.NEW, CommissionBasis.WRITTEN, rate, null, null), "KRW");
        world.change(Money.of(1_000_000, "KRW"));
        int entered = world.entries.size();
        world.take(new Step(What.RECEIVE, 400_000));
        assertEquals(entered, world.entries.size());
        world.take(new Step(What.WRITE_OFF, Long.MAX_VALUE));
        Money kept = world.billed.minus(world.givenUp);
        assertEquals(400_000, kept.amount().longValueExact());
        assertEquals(
                Money.of(
                        new BigDecimal("1000000")
                                .multiply(kept.amount())
                                .divide(world.billed.amount(), 0, RoundingMode.HALF_UP),
                        "KRW"),
                world.account.premium());
    }

    private static Money sum(List<Money> amounts, String currency) {
        return amounts.stream().reduce(Money.zero(Currency.getInstance(currency)), Money::plus);
    }

    enum What {
        CHANGE,
        RECEIVE,
        REVERSE,
        WRITE_OFF
    }

    record Step(What what, long units) {}

    @Provide
    Arbitrary<String> currencies() {
        return Arbitraries.of("KRW", "USD");
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("0.5"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<CommissionTerms> terms() {
        return Combinators.combine(
                        rates(),
                        Arbitraries.of(CommissionBasis.class),
                        Arbitraries.longs().between(1, 50_000).injectNull(0.5),
                        Arbitraries.longs().between(50_000, 500_000).injectNull(0.5))
                .as((rate, basis, least, most) -> new CommissionTerms(
                        "A",
                        Business.RENEWAL,
                        basis,
                        rate,
                        least == null ? null : BigDecimal.valueOf(least),
                        most == null ? null : BigDecimal.valueOf(most)));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(What.class), Arbitraries.longs().between(-900_000, 3_000_000))
                .as(Step::new)
                .list()
                .ofMaxSize(15);
    }

    /** A policy with its billing, as plain sums. */
    private static final class World {
        private final CommissionAccount account;
        private final List<CommissionEntry> entries = new ArrayList<>();
        private Money written;
        private Money billed;
        private Money paid;
        private Money givenUp;

        World(CommissionTerms terms, String currency) {
            Currency in = Currency.getInstance(currency);
            account = new CommissionAccount("P-2026-000001", "HANBIT", Product.ENTERPRISE_CYBER, in, terms);
            written = Money.zero(in);
            billed = written;
            paid = written;
            givenUp = written;
        }

        void take(Step step) {
            Money amount = Money.of(
                    Math.min(Math.abs(step.units), 5_000_000),
                    written.currency().getCurrencyCode());
            Money open = billed.minus(paid).minus(givenUp);
            switch (step.what) {
                case CHANGE -> change(step.units < 0 ? amount.min(written).negate() : amount);
                case RECEIVE -> paid = paid.plus(amount.min(open));
                case REVERSE -> paid = paid.minus(amount.min(paid));
                case WRITE_OFF -> givenUp = givenUp.plus(amount.min(open));
            }
            if (step.what != What.CHANGE) {
                reckon(CommissionCause.RECEIPT);
            }
        }

        /** Return premium lowers what is open; what was paid beyond is paid back, what was given up beyond is moot. */
        void change(Money premium) {
            written = written.plus(premium);
            billed = written.times(TAX, RoundingMode.HALF_UP);
            paid = paid.min(billed);
            givenUp = givenUp.min(billed.minus(paid));
            account.write(written);
            reckon(CommissionCause.POLICY_CHANGE);
        }

        void payAll() {
            paid = billed;
            reckon(CommissionCause.RECEIPT);
        }

        private void reckon(CommissionCause cause) {
            account.reckon(
                            new PremiumStanding(billed, paid, givenUp),
                            new CommissionEntry.Occasion(
                                    cause,
                                    UUID.randomUUID(),
                                    cause == CommissionCause.POLICY_CHANGE ? TransactionKind.ENDORSEMENT : null,
                                    Fixtures.TODAY,
                                    Fixtures.NOW,
                                    Actor.system("test")))
                    .ifPresent(entries::add);
        }
    }
}
