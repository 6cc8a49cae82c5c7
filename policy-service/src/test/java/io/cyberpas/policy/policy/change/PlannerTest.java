package io.cyberpas.policy.policy.change;

import static io.cyberpas.policy.coverage.CoverageCode.BUSINESS_INTERRUPTION;
import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.policy.Fixtures.TODAY;
import static io.cyberpas.policy.policy.Fixtures.won;
import static io.cyberpas.policy.policy.change.Changing.change;
import static io.cyberpas.policy.policy.change.Changing.endorse;
import static io.cyberpas.policy.policy.change.Changing.limit;
import static io.cyberpas.policy.policy.change.Changing.plan;
import static io.cyberpas.policy.policy.change.Changing.retention;
import static io.cyberpas.policy.policy.change.Changing.sales;
import static io.cyberpas.policy.policy.change.Changing.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.policy.TermFields;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an endorsement makes of a policy. */
class PlannerTest extends PlannerFixture {

    @Nested
    class AnEndorsement {

        @Test
        void splitsTheYearAndCostsTheShareOfItsDays() {
            ChangePlan plan = plan(policy, endorse("2027-06-01", limit(DATA_RESTORATION, 665_000_000)), TODAY);
            assertEquals(
                    List.of(day("2026-12-01"), day("2027-06-01")),
                    plan.after().stream().map(span -> span.effective().from()).toList());
            // From KRW 2,000,000 to 665,000 + 60,000 for the part, and the two others by the tariff of the test
            // (1,060,000 for 6,000,000 and 560,000 for 1,500,000), for 183 of 365 days.
            assertEquals(won(-2_476_767 - 639_247 - 471_288), plan.premium());
            assertEquals(won(-639_247), plan.premiums().get(DATA_RESTORATION));
        }

        @Test
        void changesNothingUntilItIsRecorded() {
            plan(policy, endorse("2027-06-01", limit(DATA_RESTORATION, 500_000_000)), TODAY);
            assertEquals(1, policy.versions().size());
            assertEquals(1, policy.transactions().size());
        }

        @Test
        void isReadOnBothTimeLinesOnceRecorded() {
            Instant before = policy.lastTransaction().recordedAt();
            change(policy, endorse("2027-06-01", retention(20_000_000)), TODAY);
            assertEquals(
                    won(20_000_000),
                    policy.versionAt(HALF, Instant.MAX).orElseThrow().terms().retention());
            assertEquals(
                    won(10_000_000),
                    policy.versionAt(HALF, before).orElseThrow().terms().retention());
            assertEquals(
                    won(10_000_000),
                    policy.versionAt(HALF.minusDays(1), Instant.MAX)
                            .orElseThrow()
                            .terms()
                            .retention());
        }

        @Test
        void isRefusedIfItChangesNothing() {
            assertThrows(
                    InvalidInputException.class,
                    () -> plan(policy, endorse("2027-06-01", retention(10_000_000)), TODAY));
        }

        @Test
        void isRefusedOnADayThatIsNotCovered() {
            assertThrows(
                    InvalidInputException.class,
                    () -> plan(policy, endorse("2027-12-01", retention(20_000_000)), TODAY));
        }

        @Test
        void cannotInsureAPartBeyondTheAggregate() {
            assertThrows(
                    InvalidInputException.class,
                    () -> plan(policy, endorse("2027-06-01", limit(DATA_RESTORATION, 1_000_000_001)), TODAY));
        }
    }

    @Nested
    class AChangeThatHoldsFromBeforeARecordedOne {

        @Test
        void isFollowedByTheRecordedOneWhereTheySpeakOfOtherFields() {
            change(policy, endorse("2027-06-01", retention(20_000_000)), TODAY);
            ChangePlan early = change(policy, endorse("2027-03-01", sales(90_000_000_000L)), TODAY);
            assertTrue(early.conflicts().isEmpty());
            assertEquals(3, policy.known().size());
            assertEquals(won(20_000_000), policy.known().getLast().terms().retention());
            assertEquals(
                    won(90_000_000_000L),
                    policy.known().getLast().terms().insured().annualSales());
        }

        @Test
        void isInConflictWhereBothSpeakOfTheSameField() {
            change(policy, endorse("2027-06-01", retention(20_000_000)), TODAY);
            ChangePlan early = plan(policy, endorse("2027-03-01", retention(30_000_000)), TODAY);
            assertEquals(
                    List.of(new Conflict(TermFields.RETENTION, HALF, 2, "20000000", "30000000", null)),
                    early.unsettled());
        }

        @Test
        void holdsOnWhereTheConflictIsSettledForIt() {
            change(policy, endorse("2027-06-01", retention(20_000_000)), TODAY);
            Settlement settlement = new Settlement(TermFields.RETENTION, HALF, Settlement.Choice.NEW);
            change(policy, endorse("2027-03-01", retention(30_000_000), settlement), TODAY);
            assertEquals(won(30_000_000), policy.known().getLast().terms().retention());
        }

        @Test
        void endsWhereTheConflictIsSettledForTheRecordedOne() {
            change(policy, endorse("2027-06-01", retention(20_000_000)), TODAY);
            Settlement settlement = new Settlement(TermFields.RETENTION, HALF, Settlement.Choice.LATER);
            change(policy, endorse("2027-03-01", retention(30_000_000), settlement), TODAY);
            assertEquals(
                    List.of(won(10_000_000), won(30_000_000), won(20_000_000)),
                    policy.known().stream()
                            .map(version -> version.terms().retention())
                            .toList());
        }

        @Test
        void isInConflictWhereItRemovesAPartThatIsChangedLater() {
            change(policy, endorse("2027-06-01", limit(DATA_RESTORATION, 400_000_000)), TODAY);
            ChangePlan early = plan(policy, endorse("2027-03-01", without(DATA_RESTORATION)), TODAY);
            assertEquals(1, early.unsettled().size());
            Settlement settlement =
                    new Settlement(TermFields.of(DATA_RESTORATION, TermFields.INSURED), HALF, Settlement.Choice.LATER);
            change(policy, endorse("2027-03-01", without(DATA_RESTORATION), settlement), TODAY);
            assertEquals(2, policy.known().get(1).terms().parts().size());
            assertEquals(3, policy.known().get(2).terms().parts().size());
        }
    }

    @Test
    void aPartThatWasNotInsuredIsInsuredWithTheTriggerOfItsKind() {
        change(policy, endorse("2027-03-01", without(BUSINESS_INTERRUPTION)), TODAY);
        change(policy, endorse("2027-06-01", limit(BUSINESS_INTERRUPTION, 100_000_000)), TODAY);
        assertEquals(8, policy.known().getLast().terms().parts().getLast().waitingPeriodHours());
    }
}
