package io.cyberpas.policy.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.time.Instant;
import java.util.ArrayList;
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

/** The ledger against a model that keeps no balance and adds up all payments anew each time. */
class LimitsLedgerPropertyTest {
    private static final long AGGREGATE = 1_000;
    private static final Map<CoverageCode, Long> PARTS = Map.of(
            CoverageCode.DATA_RESTORATION, 300L,
            CoverageCode.PRIVACY_LIABILITY, 1_000L,
            CoverageCode.CYBER_EXTORTION, 50L);
    private static final Actor ACTOR = Actor.system("claims-service");

    record Payment(CoverageCode part, long amount) {}

    /** Payments that were let through, nothing else. */
    private static final class NaiveModel {
        private final List<Payment> paid = new ArrayList<>();

        boolean pay(Payment payment) {
            boolean fits = payment.amount() <= AGGREGATE - paid(null)
                    && payment.amount() <= PARTS.get(payment.part()) - paid(payment.part());
            if (fits) {
                paid.add(payment);
            }
            return fits;
        }

        long paid(CoverageCode part) {
            return paid.stream()
                    .filter(payment -> part == null || payment.part() == part)
                    .mapToLong(Payment::amount)
                    .sum();
        }
    }

    @Property(tries = 500)
    void letsThroughWhatTheModelLetsThroughAndLeavesWhatItLeaves(@ForAll("payments") List<Payment> payments) {
        Map<CoverageCode, Money> limits = new EnumMap<>(CoverageCode.class);
        PARTS.forEach((part, limit) -> limits.put(part, won(limit)));
        LimitsLedger ledger = LimitsLedger.open("P-2026-000001", won(AGGREGATE), limits);
        NaiveModel model = new NaiveModel();

        int lines = 0;
        for (Payment payment : payments) {
            boolean accepted = erode(ledger, payment);
            assertEquals(model.pay(payment), accepted, "payment " + payment);
            lines += accepted ? 1 : 0;
            assertEquals(won(AGGREGATE - model.paid(null)), ledger.aggregateRemaining());
            PARTS.forEach((part, limit) -> assertEquals(
                    won(limit - model.paid(part)), ledger.partsRemaining().get(part)));
        }
        assertEquals(model.paid.size(), lines);
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        Arbitrary<CoverageCode> parts = Arbitraries.of(PARTS.keySet());
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 400);
        return Combinators.combine(parts, amounts).as(Payment::new).list().ofMaxSize(40);
    }

    private static boolean erode(LimitsLedger ledger, Payment payment) {
        try {
            ledger.erode(
                    new ErosionDemand(UUID.randomUUID(), "C-2026-000001", payment.part(), won(payment.amount())),
                    Instant.EPOCH,
                    ACTOR);
            return true;
        } catch (LimitExceededException _) {
            return false;
        }
    }

    private static Money won(long amount) {
        return Money.of(amount, "KRW");
    }
}
