package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.reinsurance.TestTreaties.INCEPTION;
import static io.cyberpas.policy.reinsurance.TestTreaties.layer;
import static io.cyberpas.policy.reinsurance.TestTreaties.share;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;
import static io.cyberpas.policy.reinsurance.TreatyKind.PER_EVENT_EXCESS;
import static io.cyberpas.policy.reinsurance.TreatyKind.PER_RISK_EXCESS;
import static io.cyberpas.policy.reinsurance.TreatyKind.POOL_SHARE;
import static io.cyberpas.policy.reinsurance.TreatyKind.QUOTA_SHARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LossCessionTest {
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");
    private static final Treaty POOL = share(POOL_SHARE, "POOL", "0.40", "0.10", 1_000_000, "POOL:1");
    private static final Treaty QUOTA = share(QUOTA_SHARE, "QS", "0.50", "0.25", 1_000_000, "A:0.6", "B:0.4");
    private static final Treaty RISK = layer(PER_RISK_EXCESS, "XR", 100, 100, List.of("1"), "A:0.7", "C:0.3");
    private static final Treaty EVENT = layer(PER_EVENT_EXCESS, "XE", 150, 200, List.of("0.5", "1"), "B:1");

    /** What all lines add up to, by treaty, reinsurer, event and policy; premium apart. Nothing is left out. */
    private static final class Books {
        private final Map<String, Money> sums = new TreeMap<>();
        private final LossCession cession;

        Books(Treaty... treaties) {
            this.cession = new LossCession(TestTreaties.of(treaties), new PositionsInMemory());
        }

        Books add(List<ReinsuredLoss> losses) {
            losses.forEach(loss -> cession.cede(loss).forEach(this::add));
            return this;
        }

        private void add(RecoveryLine line) {
            String treaty = line.treaty().code();
            add("%s %s %s %s".formatted(treaty, line.reinsurer(), line.event(), line.policyNumber()), line.recovered());
            add(treaty + " in all", line.recovered());
            add("reinstating %s %s".formatted(treaty, line.reinsurer()), line.reinstatementPremium());
        }

        private void add(String key, Money amount) {
            Money sum = sums.getOrDefault(key, won(0)).plus(amount);
            if (sum.isZero()) {
                sums.remove(key);
            } else {
                sums.put(key, sum);
            }
        }

        Money sum(String key) {
            return sums.getOrDefault(key, won(0));
        }
    }

    private static ReinsuredLoss loss(String policy, String event, LocalDate on, long amount) {
        return new ReinsuredLoss(
                UUID.randomUUID(),
                policy,
                Product.PUBLIC_SECTOR,
                INCEPTION,
                won(1_000),
                "C-" + policy,
                event,
                CoverageCode.PRIVACY_LIABILITY,
                on,
                won(amount));
    }

    private static ReinsuredLoss loss(String policy, String event, long amount) {
        return loss(policy, event, DAY, amount);
    }

    @Test
    void aLossGoesThroughPoolQuotaShareAndBothLayers() {
        // 1,000: pool 40% = 400; quota 50% of 600 = 300, of which A 180 and B 120; 300 left. Per risk min(300 - 100,
        // 100) = 100,
        // of which A 70 and C 30; 200 left. Per event min(200 - 150, 200) = 50. A whole limit per risk is reinstated
        // for the
        // deposit of 10 (A 7, C 3); 50 of 200 per event at half of 20 x 50 / 200 = 2.5, rounded 3.
        Books books = new Books(POOL, QUOTA, RISK, EVENT).add(List.of(loss("P1", "E1", 1_000)));
        assertEquals(won(400), books.sum("POOL POOL E1 P1"));
        assertEquals(won(180), books.sum("QS A E1 P1"));
        assertEquals(won(120), books.sum("QS B E1 P1"));
        assertEquals(won(70), books.sum("XR A E1 P1"));
        assertEquals(won(30), books.sum("XR C E1 P1"));
        assertEquals(won(50), books.sum("XE B E1 "));
        assertEquals(won(7), books.sum("reinstating XR A"));
        assertEquals(won(3), books.sum("reinstating XE B"));
    }

    @Test
    void paymentsOfOneEventAddUpBeforeTheLayerIsReached() {
        Books books = new Books(EVENT).add(List.of(loss("P1", "E1", 100), loss("P2", "E2", 140)));
        assertEquals(won(0), books.sum("XE in all"));
        books.add(List.of(loss("P2", "E1", 100)));
        assertEquals(won(50), books.sum("XE B E1 "));
    }

    @Test
    void theAggregatePaysEarlierLossesFirstWheneverTheyAreReported() {
        // The layer of 100 pays twice. Losses of March, April and May reach it in full; May comes first, March last.
        Books books = new Books(RISK)
                .add(List.of(
                        loss("P3", "E3", LocalDate.parse("2027-05-01"), 500),
                        loss("P2", "E2", LocalDate.parse("2027-04-01"), 500)));
        assertEquals(won(70), books.sum("XR A E3 P3"));
        books.add(List.of(loss("P1", "E1", LocalDate.parse("2027-03-01"), 500)));
        assertEquals(won(70), books.sum("XR A E1 P1"));
        assertEquals(won(70), books.sum("XR A E2 P2"));
        assertEquals(won(0), books.sum("XR A E3 P3"));
        assertEquals(won(200), books.sum("XR in all"));
        // One reinstatement, at the deposit of 10: A bears 7.
        assertEquals(won(7), books.sum("reinstating XR A"));
    }

    @Test
    void whatALayerPerRiskNoLongerPaysMeetsTheLayerPerEvent() {
        // E2 retains 500 - 100 = 400 and the event's layer pays min(400 - 150, 200) = 200 of it. When E1 and E0 turn
        // out to be
        // earlier, E2 gets nothing per risk, retains 500, and the event's layer still pays its limit.
        Books books = new Books(RISK, EVENT).add(List.of(loss("P2", "E2", LocalDate.parse("2027-04-01"), 250)));
        assertEquals(won(0), books.sum("XE in all"));
        books.add(List.of(
                loss("P0", "E0", LocalDate.parse("2027-01-01"), 200),
                loss("P1", "E1", LocalDate.parse("2027-02-01"), 200)));
        assertEquals(won(0), books.sum("XR A E2 P2"));
        assertEquals(won(100), books.sum("XE B E2 "));
    }

    record Loss(int policy, int event, int day, long amount) {

        ReinsuredLoss reinsured() {
            return loss("P" + policy, "E" + event, DAY.plusDays(day), amount);
        }

        ReinsuredLoss back() {
            return loss("P" + policy, "E" + event, DAY.plusDays(99), -amount);
        }
    }

    @Provide
    Arbitrary<List<Loss>> losses() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs().between(1, 700))
                .as(Loss::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Books booked(List<ReinsuredLoss> losses) {
        return new Books(POOL, QUOTA, RISK, EVENT).add(losses);
    }

    @Property
    void theResultDoesNotDependOnTheOrderOfTheLosses(@ForAll("losses") List<Loss> losses, @ForAll Random random) {
        List<ReinsuredLoss> inOrder = losses.stream().map(Loss::reinsured).toList();
        List<ReinsuredLoss> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, random);
        assertEquals(booked(inOrder).sums, booked(shuffled).sums);
    }

    @Property
    void whatComesBackUndoesWhatWasPaid(@ForAll("losses") List<Loss> losses, @ForAll Random random) {
        List<ReinsuredLoss> all =
                new ArrayList<>(losses.stream().map(Loss::reinsured).toList());
        List<ReinsuredLoss> back =
                new ArrayList<>(losses.stream().map(Loss::back).toList());
        Collections.shuffle(back, random);
        all.addAll(back);
        assertEquals(Map.of(), booked(all).sums);
    }

    @Property
    void noLayerPaysMoreThanItsAggregateAndNobodyMoreThanTheLoss(@ForAll("losses") List<Loss> losses) {
        Books books = booked(losses.stream().map(Loss::reinsured).toList());
        Money gross = losses.stream().map(each -> won(each.amount())).reduce(won(0), Money::plus);
        Money ceded = books.sum("POOL in all")
                .plus(books.sum("QS in all"))
                .plus(books.sum("XR in all"))
                .plus(books.sum("XE in all"));
        assertTrue(books.sum("XR in all").compareTo(won(200)) <= 0);
        assertTrue(books.sum("XE in all").compareTo(won(600)) <= 0);
        assertTrue(ceded.compareTo(gross) <= 0);
    }

    @Property
    void withoutAggregatesTheResultIsThatOfRetentions(@ForAll("losses") List<Loss> losses) {
        Treaty wide = layer(PER_RISK_EXCESS, "XR", 100, 100, Collections.nCopies(20, "1"), "A:1");
        List<ReinsuredLoss> ofOneEvent = losses.stream()
                .map(each -> loss("P" + each.policy(), "E1", each.amount()))
                .toList();
        Books books = new Books(QUOTA, wide, EVENT).add(ofOneEvent);
        Map<String, Money> byPolicy = new TreeMap<>();
        ofOneEvent.forEach(each -> byPolicy.merge(each.policyNumber(), each.amount(), Money::plus));
        NetLoss net = new Retentions(TestTreaties.of(QUOTA, wide, EVENT))
                .net(
                        TestTreaties.KRW,
                        byPolicy.values().stream()
                                .map(sum -> Exposure.of(Product.PUBLIC_SECTOR, INCEPTION, won(1_000), sum))
                                .toList());
        assertEquals(net.ceded().get(QUOTA_SHARE), books.sum("QS in all"));
        assertEquals(net.ceded().get(PER_RISK_EXCESS), books.sum("XR in all"));
        assertEquals(net.ceded().get(PER_EVENT_EXCESS), books.sum("XE in all"));
    }
}
