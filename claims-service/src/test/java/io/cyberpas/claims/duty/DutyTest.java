package io.cyberpas.claims.duty;

import static io.cyberpas.claims.HangangClaim.AWARE;
import static io.cyberpas.claims.HangangClaim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.duty.adapter.DutyRuleData;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DutyTest {

    private static final Instant DUE = AWARE.plus(Duration.ofHours(72));
    private static final DutyRule PIPA =
            DutyRuleData.read().rule("KR_PIPA_34", null).orElseThrow();

    static Stream<Arguments> pairs() {
        return Arrays.stream(DutyStatus.values())
                .flatMap(from -> Arrays.stream(DutyStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void everyPairOfStatesIsAllowedOrForbiddenAsDrawn(DutyStatus from, DutyStatus to) {
        var duty = in(from);
        var staysFiled = from == DutyStatus.FILED && to == DutyStatus.OPEN;
        if (from.successors().contains(to)) {
            lead(duty, to);
            assertThat(duty.status()).isEqualTo(to);
        } else if (staysFiled) {
            lead(duty, to);
            assertThat(duty.status()).isEqualTo(from);
        } else {
            assertThatThrownBy(() -> lead(duty, to)).isInstanceOf(IllegalTransitionException.class);
        }
    }

    @Test
    void filedInTimeIsNotLateHoweverLongAgo() {
        var duty = in(DutyStatus.OPEN);
        file(duty, Completeness.COMPLETE, DUE, false);
        assertThat(duty.isLate(NOW)).isFalse();
    }

    @Test
    void filedAfterItsTimeIsLateByTheTimeBetween() {
        var duty = in(DutyStatus.OPEN);
        file(duty, Completeness.COMPLETE, DUE.plus(Duration.ofHours(5)), false);
        assertThat(duty.lateBy(NOW)).hasValue(Duration.ofHours(5));
    }

    @Test
    void openPastItsTimeIsLateAndWaivedIsNot() {
        assertThat(in(DutyStatus.OPEN).lateBy(NOW)).hasValue(Duration.between(DUE, NOW));
        assertThat(in(DutyStatus.WAIVED).isLate(NOW)).isFalse();
    }

    @Test
    void aPartFiledInTimeKeepsTheClockAndTheDutyOpenWhereItStays() {
        var duty = in(DutyStatus.OPEN);
        file(duty, Completeness.PARTIAL, DUE, true);
        assertThat(duty.isOpen()).isTrue();
        file(duty, Completeness.COMPLETE, DUE.plus(Duration.ofDays(3)), true);
        assertThat(duty.status()).isEqualTo(DutyStatus.FILED);
        assertThat(duty.filings())
                .extracting(DutyFiling::completeness)
                .containsExactly(Completeness.PARTIAL, Completeness.COMPLETE);
        assertThat(duty.isLate(NOW)).isFalse();
    }

    @Test
    void aPostingHasToStandForItsDays() {
        var duty = in(DutyStatus.OPEN);
        duty.file(filing(Completeness.COMPLETE, AWARE), true, 30, AWARE, PIPA.clock());
        assertThat(duty.postedUntil()).hasValue(LocalDate.of(2027, 1, 19));
    }

    @Test
    void cannotBeFiledBeforeAwarenessNorInTheFuture() {
        var duty = in(DutyStatus.OPEN);
        assertThatThrownBy(() -> file(duty, Completeness.COMPLETE, AWARE.minusSeconds(1), false))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> file(duty, Completeness.COMPLETE, NOW.plusSeconds(1), false))
                .isInstanceOf(InvalidInputException.class);
        assertThat(duty.isOpen()).isTrue();
        assertThat(duty.filings()).isEmpty();
    }

    @Test
    void whatTheFactsNoLongerGiveRiseToIsProposedAndNotDecided() {
        var open = in(DutyStatus.OPEN);
        open.doubt("Nothing was leaked");
        assertThat(open.isOpen()).isTrue();
        assertThat(open.doubt()).hasValue("Nothing was leaked");
        open.arisesAgain(PIPA, DUE);
        assertThat(open.doubt()).isEmpty();
        var filed = in(DutyStatus.FILED);
        filed.doubt("Nothing was leaked");
        assertThat(filed.doubt()).isEmpty();
    }

    private static Duty in(DutyStatus status) {
        var duty = Duty.arising(UUID.randomUUID(), PIPA, DUE);
        if (status != DutyStatus.OPEN) {
            lead(duty, status);
        }
        return duty;
    }

    private static void lead(Duty duty, DutyStatus to) {
        switch (to) {
            case OPEN -> duty.arisesAgain(PIPA, DUE);
            case FILED -> file(duty, Completeness.COMPLETE, AWARE, false);
            case WAIVED -> duty.waive("KR_DECREE_40_RECOVERED", "recovered", "hana");
            case NOT_APPLICABLE -> duty.findNotApplicable("no leak", "hana");
        }
    }

    private static void file(Duty duty, Completeness completeness, Instant at, boolean stays) {
        duty.file(filing(completeness, at), stays, null, AWARE, PIPA.clock());
    }

    private static DutyFiling filing(Completeness completeness, Instant at) {
        return new DutyFiling(completeness, "KISA-1", at, "Hana Lee", "hana", NOW);
    }
}
