package io.cyberpas.quote.compulsory;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationsTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 12, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 7, 1);

    private final Obligations obligations = KoreanRules.obligations();

    private Obligation assess(
            BodySegment segment, long sales, long dataSubjects, LocalDate on, ExemptionGround... grounds) {
        return obligations.assess(new Circumstances(
                "KR", segment, Money.of(sales, "KRW"), dataSubjects, on, Set.of(grounds), null, null));
    }

    private static @Nullable Money won(@Nullable Long amount) {
        return amount == null ? null : Money.of(amount, "KRW");
    }

    @Nested
    class TheSchemeOf2024 {

        @ParameterizedTest
        @CsvSource({
            "1000000000, 10000, 50000000",
            "1000000000, 99999, 50000000",
            "1000000000, 100000, 100000000",
            "1000000000, 999999, 100000000",
            "1000000000, 1000000, 200000000",
            "5000000000, 10000, 50000000",
            "5000000001, 10000, 100000000",
            "5000000000, 100000, 100000000",
            "5000000001, 100000, 200000000",
            "5000000000, 1000000, 200000000",
            "5000000001, 1000000, 500000000",
            "80000000000, 99999, 100000000",
            "80000000001, 99999, 200000000",
            "80000000000, 999999, 200000000",
            "80000000001, 999999, 500000000",
            "80000000000, 1000000, 500000000",
            "80000000001, 1000000, 1000000000",
            "23000000000000, 33700000, 1000000000"
        })
        void asksForTheMinimumOfTheBand(long sales, long dataSubjects, long minimum) {
            Obligation obligation = assess(BodySegment.PRIVATE_BODY, sales, dataSubjects, IN_2026);
            assertThat(obligation.outcome(), is(Outcome.OBLIGED));
            assertThat(obligation.minimum().orElseThrow(), is(Money.of(minimum, "KRW")));
            assertThat(obligation.remainingMinimum(), is(obligation.minimum()));
        }

        @ParameterizedTest
        @CsvSource({
            "999999999, 10000, ANNUAL_SALES",
            "1000000000, 9999, DATA_SUBJECTS",
            "0, 10000000000, ANNUAL_SALES",
            "23000000000000, 0, DATA_SUBJECTS"
        })
        void leavesOutWhoMissesOneThreshold(long sales, long dataSubjects, ThresholdCheck.Measure failed) {
            Obligation obligation = assess(BodySegment.PRIVATE_BODY, sales, dataSubjects, IN_2026);
            assertThat(obligation.outcome(), is(Outcome.BELOW_THRESHOLD));
            assertThat(obligation.minimum().isEmpty(), is(true));
            assertThat(
                    obligation.failedThresholds().stream()
                            .map(ThresholdCheck::measure)
                            .toList(),
                    contains(failed));
        }

        @ParameterizedTest
        @EnumSource(ExemptionGround.class)
        void exemptsByEachGround(ExemptionGround ground) {
            Obligation obligation = assess(BodySegment.PRIVATE_BODY, 6_000_000_000L, 90_000, IN_2026, ground);
            assertThat(obligation.outcome(), is(Outcome.EXEMPT));
            assertThat(exemption(obligation).ground(), is(ground));
            assertThat(obligation.requirement(), is(nullValue()));
        }

        @Test
        void exemptsAPublicInstitutionByWhatItIsButNotAPublicCorporation() {
            assertThat(
                    assess(BodySegment.PUBLIC_INSTITUTION, 6_000_000_000L, 90_000, IN_2026)
                            .outcome(),
                    is(Outcome.EXEMPT));
            Obligation carvedOut = assess(
                    BodySegment.PUBLIC_CORPORATION,
                    6_000_000_000L,
                    90_000,
                    IN_2026,
                    ExemptionGround.PUBLIC_INSTITUTION);
            assertThat(carvedOut.outcome(), is(Outcome.OBLIGED));
            assertThat(carvedOut.groundsNotAccepted(), contains(ExemptionGround.PUBLIC_INSTITUTION));
        }

        @Test
        void saysThatSomebodyTooSmallIsExemptAsWell() {
            Obligation small = assess(
                    BodySegment.PRIVATE_BODY, 500_000_000, 90_000, IN_2026, ExemptionGround.REGISTERED_NON_PROFIT);
            assertThat(small.outcome(), is(Outcome.BELOW_THRESHOLD));
            assertThat(exemption(small).ground(), is(ExemptionGround.REGISTERED_NON_PROFIT));
        }

        @ParameterizedTest
        @CsvSource({
            ",, 100000000",
            "40000000,, 60000000",
            ",40000000, 60000000",
            "40000000, 59999999, 1",
            "40000000, 60000000, 0",
            "100000000, 60000000, 0"
        })
        void countsMutualAidAndReserve(@Nullable Long mutualAid, @Nullable Long reserve, long remaining) {
            Obligation obligation = obligations.assess(new Circumstances(
                    "KR",
                    BodySegment.PRIVATE_BODY,
                    Money.of(6_000_000_000L, "KRW"),
                    90_000,
                    IN_2026,
                    Set.of(),
                    won(mutualAid),
                    won(reserve)));
            assertThat(obligation.remainingMinimum().orElseThrow(), is(Money.of(remaining, "KRW")));
        }

        private static Exemption exemption(Obligation obligation) {
            assertThat(obligation.exemption(), is(notNullValue()));
            return java.util.Objects.requireNonNull(obligation.exemption());
        }
    }

    @Nested
    class TheSchemeOf2019 {

        @ParameterizedTest
        @CsvSource({
            "50000000, 1000, 50000000",
            "5000000000, 99999, 50000000",
            "5000000001, 1000, 100000000",
            "50000000, 100000, 100000000",
            "80000000000, 1000000, 500000000",
            "80000000001, 1000000, 1000000000"
        })
        void asksForTheMinimumOfTheBand(long sales, long dataSubjects, long minimum) {
            Obligation obligation = assess(BodySegment.INFORMATION_SERVICE_PROVIDER, sales, dataSubjects, IN_2020);
            assertThat(obligation.minimum().orElseThrow(), is(Money.of(minimum, "KRW")));
        }

        @ParameterizedTest
        @CsvSource({"49999999, 1000, ANNUAL_SALES", "50000000, 999, DATA_SUBJECTS"})
        void leavesOutWhoMissesOneThreshold(long sales, long dataSubjects, ThresholdCheck.Measure failed) {
            Obligation obligation = assess(BodySegment.INFORMATION_SERVICE_PROVIDER, sales, dataSubjects, IN_2020);
            assertThat(obligation.failedThresholds().getFirst().measure(), is(failed));
        }

        @Test
        void knewNoDutyOfOtherBodiesAndFewerExemptions() {
            assertThat(
                    assess(BodySegment.PRIVATE_BODY, 6_000_000_000L, 90_000, IN_2020)
                            .outcome(),
                    is(Outcome.NO_RULE));
            Obligation claimed = assess(
                    BodySegment.INFORMATION_SERVICE_PROVIDER,
                    6_000_000_000L,
                    90_000,
                    IN_2020,
                    ExemptionGround.REGISTERED_NON_PROFIT);
            assertThat(claimed.outcome(), is(Outcome.OBLIGED));
            assertThat(claimed.groundsNotAccepted(), contains(ExemptionGround.REGISTERED_NON_PROFIT));
        }
    }

    @Nested
    class Dates {

        @ParameterizedTest
        @CsvSource({
            "2019-06-12, NO_RULE,",
            "2019-06-13, OBLIGED, KR-NETWORK-ACT-32-3",
            "2024-03-14, OBLIGED, KR-NETWORK-ACT-32-3",
            "2024-03-15, BELOW_THRESHOLD, KR-PIPA-39-7"
        })
        void chooseTheRule(LocalDate on, Outcome outcome, @Nullable String rule) {
            Obligation obligation = assess(BodySegment.INFORMATION_SERVICE_PROVIDER, 500_000_000, 5_000, on);
            assertThat(obligation.outcome(), is(outcome));
            assertThat(obligation.rule() == null ? null : obligation.rule().code(), is(rule));
        }

        @Test
        void otherCountriesHaveNoRule() {
            Obligation elsewhere = obligations.assess(new Circumstances(
                    "JP",
                    BodySegment.PRIVATE_BODY,
                    Money.of(6_000_000_000L, "JPY"),
                    90_000,
                    IN_2026,
                    Set.of(ExemptionGround.REGISTERED_NON_PROFIT),
                    null,
                    null));
            assertThat(elsewhere.outcome(), is(Outcome.NO_RULE));
            assertThat(elsewhere.isObliged(), is(false));
        }
    }

    @Nested
    class TheAnnouncedRise {

        @ParameterizedTest
        @CsvSource({
            "149999999999, 1000000, true",
            "150000000000, 999999, true",
            "150000000000, 1000000, false",
            "999999999, 1000000, false"
        })
        void isNamedWhereItWouldChangeTheAnswer(long sales, long dataSubjects, boolean changes) {
            Obligation obligation = assess(BodySegment.PRIVATE_BODY, sales, dataSubjects, IN_2026);
            assertThat(obligation.announcedChanges().isEmpty(), is(!changes));
            if (changes) {
                assertThat(obligation.outcome(), is(Outcome.OBLIGED));
                assertThat(obligation.announcedChanges().getFirst().obliged(), is(false));
            }
        }

        @Test
        void isUnknownBeforeItsMonth() {
            assertThat(
                    assess(BodySegment.PRIVATE_BODY, 2_000_000_000, 20_000, LocalDate.of(2025, 2, 28))
                            .announcedChanges(),
                    is(empty()));
            assertThat(
                    assess(BodySegment.PRIVATE_BODY, 2_000_000_000, 20_000, LocalDate.of(2025, 3, 1))
                            .announcedChanges()
                            .size(),
                    is(1));
        }
    }

    @Nested
    class BadInput {

        @Test
        void isNamedFieldByField() {
            var problem = assertThrows(
                    InvalidInputException.class,
                    () -> obligations.assess(new Circumstances(
                            "KR",
                            BodySegment.PRIVATE_BODY,
                            Money.of("10.50", "USD"),
                            10_000_000_001L,
                            IN_2026,
                            Set.of(),
                            Money.of(-1, "KRW"),
                            Money.of(1, "JPY"))));
            assertThat(
                    problem.errors().stream().map(error -> error.path()).toList(),
                    contains("$.annualSales.currency", "$.mutualAid.amount", "$.reserve.currency", "$.dataSubjects"));
        }

        @Test
        void ofRulesStopsTheStart() {
            ObligationRule rule = KoreanRules.rule("kr-pipa-2024");
            String taken = assertThrows(ContradictionException.class, () -> obligations.add("again.yaml", rule))
                    .getMessage();
            assertThat(taken, containsString("KR-PIPA-39-7 is there already"));
        }
    }
}
