package io.cyberpas.policy.policy.change;

import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static io.cyberpas.policy.policy.Fixtures.TODAY;
import static io.cyberpas.policy.policy.Fixtures.YEAR;
import static io.cyberpas.policy.policy.Fixtures.won;
import static io.cyberpas.policy.policy.change.Changing.change;
import static io.cyberpas.policy.policy.change.Changing.endorse;
import static io.cyberpas.policy.policy.change.Changing.plan;
import static io.cyberpas.policy.policy.change.Changing.retention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.PolicyStatus;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TransactionKind;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What ends a policy, revives it or prolongs its reporting. */
class PlannedEndingTest extends PlannerFixture {

    @Nested
    class ACancellation {
        private final Change proRata = new Change.Cancel(HALF, "sold", ReturnBasis.PRO_RATA);

        @Test
        void returnsTheShareOfTheDaysNoLongerCovered() {
            // 183 of 365 days of KRW 6,000,000, 2,000,000 and 1,500,000, each part rounded half up
            assertEquals(
                    won(-3_008_219 - 1_002_740 - 752_055),
                    plan(policy, proRata, TODAY).premium());
        }

        @Test
        void keepsWhatTheShortRateTableSays() {
            Change cancel = new Change.Cancel(day("2027-01-01"), "wished", ReturnBasis.SHORT_RATE);
            // 31 days: 70 % of the whole premium is earned by the table of the test
            assertEquals(won(-2_850_000), plan(policy, cancel, TODAY).premium());
        }

        @Test
        void keepsAtLeastTheMinimumEarnedPremium() {
            Change cancel = new Change.Cancel(day("2026-12-11"), "wished", ReturnBasis.MINIMUM_EARNED);
            assertEquals(won(-8_550_000), plan(policy, cancel, TODAY).premium());
        }

        @Test
        void returnsAllOfAPolicyThatNeverBegan() {
            change(policy, new Change.Cancel(YEAR.from(), "in error", ReturnBasis.FLAT), TODAY);
            assertTrue(policy.writtenPremium().isZero());
            assertEquals(PolicyStatus.CANCELLED, policy.statusOn(TODAY));
            assertEquals(Set.of(TransactionKind.REINSTATEMENT), LegalChanges.of(policy, TODAY));
        }

        @Test
        void isFlatFromTheInceptionOnly() {
            Change flat = new Change.Cancel(HALF, "in error", ReturnBasis.FLAT);
            assertThrows(InvalidInputException.class, () -> plan(policy, flat, TODAY));
        }

        @Test
        void leavesTimeToReportClaimsMade() {
            change(policy, proRata, TODAY);
            assertEquals(PolicyStatus.IN_FORCE, policy.statusOn(HALF.minusDays(1)));
            assertEquals(PolicyStatus.REPORTING, policy.statusOn(HALF));
            assertEquals(PolicyStatus.REPORTING, policy.statusOn(HALF.plusDays(59)));
            assertEquals(PolicyStatus.CANCELLED, policy.statusOn(HALF.plusDays(60)));
        }

        @Test
        void isNotPossibleTwice() {
            change(policy, proRata, TODAY);
            assertThrows(IllegalTransitionException.class, () -> plan(policy, proRata, HALF));
        }

        @Test
        void canBeMadeEarlierAsLongAsCoverRuns() {
            change(policy, proRata, TODAY);
            change(policy, new Change.Cancel(day("2027-03-01"), "sooner", ReturnBasis.PRO_RATA), TODAY);
            assertEquals(day("2027-03-01"), policy.endedOn().orElseThrow());
            assertEquals(PolicyStatus.CANCELLED, policy.statusOn(day("2027-07-15")));
        }
    }

    @Nested
    class AReinstatement {

        @Test
        void bringsBackThePremiumAndTheCover() {
            change(policy, new Change.Cancel(HALF, "sold", ReturnBasis.SHORT_RATE), TODAY);
            change(policy, new Change.Reinstate(HALF, "not sold after all"), HALF);
            assertEquals(won(9_500_000), policy.writtenPremium());
            assertEquals(1, policy.known().size());
            assertEquals(YEAR, policy.known().getFirst().effective());
            assertTrue(policy.ending().isEmpty());
        }

        @Test
        void canLeaveDaysWithoutCoverThatCostNothing() {
            change(policy, new Change.Lapse(HALF, "not paid"), HALF);
            assertEquals(PolicyStatus.LAPSED, policy.statusOn(HALF));
            change(policy, new Change.Reinstate(HALF.plusDays(10), "paid late"), HALF);
            assertEquals(PolicyStatus.CANCELLED, policy.statusOn(HALF.plusDays(5)));
            // 10 of 365 days of each part
            assertEquals(won(9_500_000 - 164_384 - 54_795 - 41_096), policy.writtenPremium());
        }

        @Test
        void isNotPossibleOfAPolicyThatCovers() {
            assertThrows(
                    IllegalTransitionException.class, () -> plan(policy, new Change.Reinstate(HALF, "why not"), TODAY));
        }

        @Test
        void bringsBackAnEndorsementThatHeldFromAfterTheEnd() {
            change(policy, endorse("2027-09-01", retention(20_000_000)), TODAY);
            change(policy, new Change.Cancel(HALF, "sold", ReturnBasis.PRO_RATA), TODAY);
            change(policy, new Change.Reinstate(HALF, "not sold after all"), TODAY);
            assertEquals(won(20_000_000), policy.known().getLast().terms().retention());
        }
    }

    @Nested
    class ExtendedReporting {

        @Test
        void isBoughtForAShareOfThePremiumOfClaimsMadeParts() {
            ChangePlan plan = plan(policy, new Change.ExtendReporting(12, "sells"), YEAR.to());
            assertEquals(won(4_500_000), plan.premium());
            assertEquals(Set.of(PRIVACY_LIABILITY), plan.premiums().keySet());
            PricedSpan reporting = plan.after().getLast();
            assertEquals(CoverKind.REPORTING, reporting.cover());
            assertEquals(YEAR.to().plusMonths(12), reporting.effective().to());
        }

        @Test
        void prolongsTheAutomaticTime() {
            change(policy, new Change.ExtendReporting(null, "automatic"), YEAR.to());
            change(policy, new Change.ExtendReporting(12, "bought"), YEAR.to());
            assertEquals(2, policy.known().size());
            assertEquals(
                    YEAR.to().plusMonths(12),
                    policy.known().getLast().effective().to());
        }

        @Test
        void isRefusedForATimeThatIsNotSold() {
            assertThrows(
                    InvalidInputException.class,
                    () -> plan(policy, new Change.ExtendReporting(13, "sells"), YEAR.to()));
        }

        @Test
        void isNotSoldForeverAfterTheEnd() {
            LocalDate tooLate = YEAR.to().plusDays(61);
            assertThrows(
                    InvalidInputException.class, () -> plan(policy, new Change.ExtendReporting(12, "sells"), tooLate));
        }

        @Test
        void isNotPossibleWhileCoverRuns() {
            IllegalTransitionException refusal = assertThrows(
                    IllegalTransitionException.class,
                    () -> plan(policy, new Change.ExtendReporting(12, "sells"), HALF));
            assertTrue(refusal.getMessage().contains("IN_FORCE"), refusal.getMessage());
        }

        @Test
        void isNotGivenToWhoDidNotPay() {
            change(policy, new Change.Lapse(HALF, "not paid"), HALF);
            assertEquals(
                    Set.of(TransactionKind.ENDORSEMENT, TransactionKind.REINSTATEMENT), LegalChanges.of(policy, HALF));
        }
    }
}
