package io.cyberpas.claims.duty;

import static io.cyberpas.claims.HangangClaim.AWARE;
import static io.cyberpas.claims.HangangClaim.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.duty.adapter.DutyRuleData;
import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.platform.problem.InvalidInputException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DutyTest {

    private static final IncidentFacts FACTS =
            new IncidentFacts(AWARE, null, Set.of(Jurisdiction.KR), Set.of(IncidentTrait.PERSONAL_DATA_LEAKED), 5_000);
    private static final DutyRule PIPA = DutyRuleData.read().rule("KR_PIPA_34").orElseThrow();

    static Stream<Arguments> pairs() {
        return Arrays.stream(DutyStatus.values())
                .flatMap(from -> Arrays.stream(DutyStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void everyPairOfStatesIsAllowedOrForbiddenAsDrawn(DutyStatus from, DutyStatus to) {
        var duty = in(from);
        var reopensWithoutChange = to == DutyStatus.OPEN && (from == DutyStatus.OPEN || from == DutyStatus.FILED);
        if (from.successors().contains(to)) {
            lead(duty, to);
            assertThat(duty.status()).isEqualTo(to);
        } else if (reopensWithoutChange) {
            lead(duty, to);
            assertThat(duty.status()).isEqualTo(from);
        } else {
            assertThatThrownBy(() -> lead(duty, to)).isInstanceOf(IllegalTransitionException.class);
        }
    }

    @Test
    void filedInTimeIsNotLateHoweverLongAgo() {
        var duty = in(DutyStatus.OPEN);
        duty.file("KISA-1", AWARE.plus(Duration.ofHours(72)), AWARE, "hana", NOW);
        assertThat(duty.isLate(NOW)).isFalse();
    }

    @Test
    void filedASecondAfterItsTimeIsLate() {
        var duty = in(DutyStatus.OPEN);
        duty.file("KISA-1", AWARE.plus(Duration.ofHours(72)).plusSeconds(1), AWARE, "hana", NOW);
        assertThat(duty.isLate(NOW)).isTrue();
    }

    @Test
    void openPastItsTimeIsLateAndWaivedIsNot() {
        assertThat(in(DutyStatus.OPEN).isLate(NOW)).isTrue();
        assertThat(in(DutyStatus.WAIVED).isLate(NOW)).isFalse();
    }

    @Test
    void cannotBeFiledBeforeAwarenessNorInTheFuture() {
        var duty = in(DutyStatus.OPEN);
        assertThatThrownBy(() -> duty.file("K", AWARE.minusSeconds(1), AWARE, "hana", NOW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> duty.file("K", NOW.plusSeconds(1), AWARE, "hana", NOW))
                .isInstanceOf(InvalidInputException.class);
        assertThat(duty.isOpen()).isTrue();
    }

    private static Duty in(DutyStatus status) {
        var duty = Duty.arising(UUID.randomUUID(), PIPA, FACTS);
        if (status != DutyStatus.OPEN) {
            lead(duty, status);
        }
        return duty;
    }

    private static void lead(Duty duty, DutyStatus to) {
        switch (to) {
            case OPEN -> duty.arisesAgain(PIPA, FACTS);
            case FILED -> duty.file("KISA-1", AWARE, AWARE, "hana", NOW);
            case WAIVED -> duty.waive("recovered", "hana");
            case NOT_APPLICABLE -> duty.findNotApplicable("no leak", "hana");
        }
    }
}
