package io.cyberpas.claims.claim;

import static io.cyberpas.claims.claim.ClaimStage.CLOSED;
import static io.cyberpas.claims.claim.ClaimStage.COVERAGE_DECISION;
import static io.cyberpas.claims.claim.ClaimStage.EXTORTION;
import static io.cyberpas.claims.claim.ClaimStage.FIRST_NOTICE;
import static io.cyberpas.claims.claim.ClaimStage.FIRST_PARTY_QUANTUM;
import static io.cyberpas.claims.claim.ClaimStage.FORENSIC_REPORT;
import static io.cyberpas.claims.claim.ClaimStage.LIABILITY;
import static io.cyberpas.claims.claim.ClaimStage.NOTIFICATION;
import static io.cyberpas.claims.claim.ClaimStage.PANEL;
import static io.cyberpas.claims.claim.ClaimStage.PAYMENT;
import static io.cyberpas.claims.claim.ClaimStage.PRESERVATION;
import static io.cyberpas.claims.claim.ClaimStage.PROVISIONAL_COVERAGE;
import static io.cyberpas.claims.claim.ClaimStage.RECOVERY;
import static io.cyberpas.claims.claim.ClaimStage.REOPENED;
import static io.cyberpas.claims.claim.ClaimStage.TRIAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.platform.problem.IllegalTransitionException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimStageTest {

    private static final List<ClaimStage> LINE =
            List.of(FIRST_NOTICE, TRIAGE, PANEL, PRESERVATION, NOTIFICATION, PROVISIONAL_COVERAGE, FORENSIC_REPORT);

    static Stream<Arguments> pairs() {
        return Arrays.stream(ClaimStage.values())
                .flatMap(from -> Arrays.stream(ClaimStage.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void everyPairOfStagesIsAllowedOrForbiddenAsDrawn(ClaimStage from, ClaimStage to) {
        assertThat(from.successors().contains(to)).isEqualTo(drawn(from).contains(to));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void theCourseOfAClaimTakesAllowedStepsOnly(ClaimStage from, ClaimStage to) {
        var course = at(from);
        var decision = new GateDecision(HangangClaim.HANA, HangangClaim.NOW, "because", List.of("REPORT-1"));
        if (from.successors().contains(to)) {
            course.moveTo(to, "C-2026-000001", decision);
            assertThat(course.stage()).isEqualTo(to);
            assertThat(course.changes().getLast())
                    .isEqualTo(new StageChange(from, to, "hana", HangangClaim.NOW, "because", List.of("REPORT-1")));
        } else {
            assertThatThrownBy(() -> course.moveTo(to, "C-2026-000001", decision))
                    .isInstanceOf(IllegalTransitionException.class)
                    .hasMessageContaining(from.name());
            assertThat(course.stage()).isEqualTo(from);
        }
    }

    private static Set<ClaimStage> drawn(ClaimStage from) {
        if (from == FIRST_NOTICE) {
            return EnumSet.of(TRIAGE, CLOSED);
        }
        if (from == CLOSED) {
            return EnumSet.of(REOPENED);
        }
        if (from == REOPENED) {
            return EnumSet.complementOf(EnumSet.of(FIRST_NOTICE, CLOSED, REOPENED));
        }
        if (from == TRIAGE) {
            return EnumSet.of(PANEL, PRESERVATION);
        }
        var position = LINE.indexOf(from);
        if (position >= 0 && from != FORENSIC_REPORT) {
            return EnumSet.of(LINE.get(position + 1));
        }
        return switch (from) {
            case FORENSIC_REPORT -> EnumSet.of(FIRST_PARTY_QUANTUM, LIABILITY, EXTORTION, COVERAGE_DECISION);
            case FIRST_PARTY_QUANTUM -> EnumSet.of(LIABILITY, EXTORTION, COVERAGE_DECISION);
            case LIABILITY -> EnumSet.of(EXTORTION, COVERAGE_DECISION);
            case EXTORTION -> EnumSet.of(COVERAGE_DECISION);
            case COVERAGE_DECISION -> EnumSet.of(PAYMENT);
            case PAYMENT -> EnumSet.of(RECOVERY);
            default -> EnumSet.of(CLOSED);
        };
    }

    /** A course that has come to a stage by allowed steps. */
    private static Course at(ClaimStage stage) {
        var course = Course.begin("hana", HangangClaim.AWARE);
        if (stage == FIRST_NOTICE) {
            return course;
        }
        var step = new GateDecision(HangangClaim.HANA, HangangClaim.AWARE, "step", List.of());
        course.moveTo(CLOSED, "C-2026-000001", step);
        if (stage == CLOSED) {
            return course;
        }
        course.moveTo(REOPENED, "C-2026-000001", step);
        if (stage != REOPENED) {
            course.moveTo(stage, "C-2026-000001", step);
        }
        return course;
    }
}
