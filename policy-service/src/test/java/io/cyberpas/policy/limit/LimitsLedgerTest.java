package io.cyberpas.policy.limit;

import static io.cyberpas.policy.coverage.CoverageCode.CYBER_EXTORTION;
import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LimitsLedgerTest {
    private static final Actor MINA =
            new Actor("mina", "Mina Choi", Set.of(Roles.SERVICE), null, null, "claims-service");
    private static final Instant NOW = Instant.parse("2026-12-20T05:00:00Z");

    private final LimitsLedger ledger = LimitsLedger.open(
            "P-2026-000001", won(1000), Map.of(DATA_RESTORATION, won(300), PRIVACY_LIABILITY, won(1000)));

    @Test
    void beginsWithEverythingLeft() {
        assertEquals(won(1000), ledger.aggregateRemaining());
        assertEquals(Map.of(DATA_RESTORATION, won(300), PRIVACY_LIABILITY, won(1000)), ledger.partsRemaining());
    }

    @Test
    void aPaymentErodesItsPartAndTheAggregate() {
        Erosion erosion = erode(DATA_RESTORATION, won(120));
        assertEquals(won(880), ledger.aggregateRemaining());
        assertEquals(Map.of(DATA_RESTORATION, won(180), PRIVACY_LIABILITY, won(1000)), ledger.partsRemaining());
        assertEquals(won(880), erosion.aggregateRemaining());
        assertEquals(won(180), erosion.partRemaining());
        assertEquals(1, erosion.sequence());
        assertEquals("mina", erosion.recordedBy());
        assertEquals(2, erode(PRIVACY_LIABILITY, won(1)).sequence());
    }

    @Test
    void aLimitCanBeUsedToItsLastWon() {
        erode(DATA_RESTORATION, won(300));
        erode(PRIVACY_LIABILITY, won(700));
        assertTrue(ledger.aggregateRemaining().isZero());
    }

    @Nested
    class Refuses {

        @Test
        void whatDoesNotFitIntoThePart() {
            LimitExceededException refusal =
                    assertThrows(LimitExceededException.class, () -> erode(DATA_RESTORATION, won(301)));
            assertEquals(won(1000), refusal.members().get("aggregateRemaining"));
            assertEquals(won(300), refusal.members().get("partRemaining"));
            assertUntouched();
        }

        @Test
        void whatDoesNotFitIntoTheAggregateThoughItsPartWouldBearIt() {
            erode(DATA_RESTORATION, won(200));
            assertThrows(LimitExceededException.class, () -> erode(PRIVACY_LIABILITY, won(801)));
            assertEquals(won(800), ledger.aggregateRemaining());
            assertEquals(won(1000), ledger.partsRemaining().get(PRIVACY_LIABILITY));
        }

        @Test
        void anAmountThatIsNotPositive() {
            assertPath("$.amount.amount", DATA_RESTORATION, won(0));
            assertPath("$.amount.amount", DATA_RESTORATION, won(-5));
        }

        @Test
        void anotherCurrency() {
            assertPath("$.amount.currency", DATA_RESTORATION, Money.of("1.00", "USD"));
        }

        @Test
        void aPartThatIsNotInsuredAndNamesThoseThatAre() {
            InvalidInputException refusal = assertPath("$.coveragePart", CYBER_EXTORTION, won(1));
            assertEquals(
                    "DATA_RESTORATION, PRIVACY_LIABILITY",
                    refusal.errors().getFirst().allowed());
        }

        private InvalidInputException assertPath(String path, CoverageCode part, Money amount) {
            InvalidInputException refusal = assertThrows(InvalidInputException.class, () -> erode(part, amount));
            assertEquals(path, refusal.errors().getFirst().path());
            assertUntouched();
            return refusal;
        }

        private void assertUntouched() {
            assertEquals(won(1000), ledger.aggregateRemaining());
            assertEquals(won(300), ledger.partsRemaining().get(DATA_RESTORATION));
        }
    }

    @Test
    void aLineAnswersItsOwnDemandAndNoOther() {
        ErosionDemand demand = demand(DATA_RESTORATION, won(10));
        Erosion line = ledger.erode(demand, NOW, MINA);
        assertTrue(line.answers(ledger, demand));
        UUID payment = demand.paymentId();
        assertFalse(line.answers(ledger, new ErosionDemand(payment, "C-2026-000002", DATA_RESTORATION, won(10))));
        assertFalse(line.answers(ledger, new ErosionDemand(payment, "C-2026-000001", PRIVACY_LIABILITY, won(10))));
        assertFalse(line.answers(ledger, new ErosionDemand(payment, "C-2026-000001", DATA_RESTORATION, won(11))));
        LimitsLedger other = LimitsLedger.open("P-2026-000002", won(1000), Map.of(DATA_RESTORATION, won(300)));
        assertFalse(line.answers(other, demand));
    }

    private Erosion erode(CoverageCode part, Money amount) {
        return ledger.erode(demand(part, amount), NOW, MINA);
    }

    private static ErosionDemand demand(CoverageCode part, Money amount) {
        return new ErosionDemand(UUID.randomUUID(), "C-2026-000001", part, amount);
    }

    private static Money won(long amount) {
        return Money.of(amount, "KRW");
    }
}
