package io.cyberpas.claims.process;

import static io.cyberpas.claims.claim.CoveragePart.DATA_RESTORATION;
import static io.cyberpas.claims.claim.CoveragePart.PRIVACY_LIABILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.calendar.adapter.BusinessCalendarFile;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.process.adapter.ProcessFile;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessDefinitionTest {

    private static final ProcessDefinition PROCESS = ProcessFile.read(BusinessCalendarFile.read());
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void everyConditionThatAGateMayAskForStandsInTheFile() {
        var asked = PROCESS.stages().stream()
                .flatMap(stage -> stage.gate().stream())
                .map(StageDefinition.GateQuestion::condition)
                .toList();
        assertThat(asked).containsExactlyInAnyOrder(GateCondition.values());
    }

    @Test
    void aStageThatIsMissingOrInTheWrongPlaceIsRefused() {
        var without = PROCESS.stages().subList(1, PROCESS.stages().size());
        assertThatThrownBy(() -> new ProcessDefinition(SEOUL, PROCESS.calendar(), without, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("should be");
        assertThatThrownBy(() -> new ProcessDefinition(
                        SEOUL, PROCESS.calendar(), PROCESS.stages().reversed(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStagesThatApplyAreThoseOfTheStateMachine() {
        for (var claim : List.of(
                HangangClaim.with(),
                HangangClaim.with(DATA_RESTORATION),
                HangangClaim.with(PRIVACY_LIABILITY),
                HangangClaim.with(DATA_RESTORATION, PRIVACY_LIABILITY))) {
            assertAgreed(claim);
        }
    }

    private static void assertAgreed(Claim claim) {
        for (var stage : PROCESS.stages()) {
            assertThat(stage.appliesWhen().holdsFor(claim))
                    .as(stage.stage().name())
                    .isEqualTo(claim.applies(stage.stage()));
        }
    }

    @Test
    void theClocksAreThoseOfTheStandardisedProcess() {
        assertThat(PROCESS.clocks()
                        .map(each -> each.code() + " " + each.span().length() + " "
                                + each.span().unit()))
                .containsExactly(
                        "ACKNOWLEDGEMENT 1 HOURS",
                        "TRIAGE 4 HOURS",
                        "VENDOR_START 24 HOURS",
                        "PRESERVATION 48 HOURS",
                        "COVERAGE_REVIEW 10 DAYS",
                        "INTERIM_REPORT 14 DAYS",
                        "FINAL_REPORT 45 DAYS",
                        "FIRST_PARTY_QUANTUM 30 DAYS",
                        "LIABILITY 30 DAYS",
                        "COVERAGE_DECISION 10 DAYS",
                        "PAYMENT 10 DAYS",
                        "RECOVERY 30 DAYS");
    }

    @Test
    void everyClockTellsAManagerAtTheLatestWhenItsTimeIsOver() {
        assertThat(PROCESS.clocks())
                .allSatisfy(clock -> assertThat(clock.escalation().getLast())
                        .matches(last -> last.role().equals("claims-manager") && last.isOverdue()));
    }

    @Test
    void hoursRunThroughTheNightAndDaysToTheirEnd() {
        var friday = Instant.parse("2026-11-20T14:30:00Z");
        var korea = PROCESS.calendar();
        assertThat(new Span(4, TimeUnit.HOURS, false).end(friday, SEOUL, korea)).isEqualTo("2026-11-20T18:30:00Z");
        assertThat(new Span(10, TimeUnit.DAYS, false).end(friday, SEOUL, korea)).isEqualTo("2026-11-30T15:00:00Z");
        assertThat(new Span(1, TimeUnit.BUSINESS_DAYS, false).end(friday, SEOUL, korea))
                .isEqualTo("2026-11-23T15:00:00Z");
    }

    @Test
    void theTenDaysOfPaymentGiveWayToTheNextBusinessDayAtSeollal() {
        var determined = Instant.parse("2027-01-28T03:00:00Z");
        var payment = PROCESS.clock("PAYMENT").orElseThrow();
        assertThat(PROCESS.end(payment.span(), determined)).isEqualTo("2027-02-10T15:00:00Z");
        assertThat(new Span(10, TimeUnit.DAYS, false).end(determined, SEOUL, PROCESS.calendar()))
                .isEqualTo("2027-02-07T15:00:00Z");
    }

    @Test
    void escalationFollowsTheSharesOfTheTime() {
        var started = Instant.parse("2026-12-20T00:00:00Z");
        var acknowledgement = PROCESS.clock("ACKNOWLEDGEMENT").orElseThrow();
        var claim = HangangClaim.with(DATA_RESTORATION);
        var clock = ClaimClock.start(
                claim.id(), claim.stage(), acknowledgement, started, PROCESS.end(acknowledgement.span(), started));
        assertThat(clock.isEscalationDue(started.plusSeconds(44 * 60))).isFalse();
        assertThat(clock.isEscalationDue(started.plusSeconds(45 * 60))).isTrue();
        clock.escalated(acknowledgement.escalation());
        assertThat(clock.isEscalationDue(started.plusSeconds(59 * 60))).isFalse();
        assertThat(clock.isEscalationDue(started.plusSeconds(60 * 60))).isTrue();
        clock.escalated(acknowledgement.escalation());
        assertThat(clock.isEscalationDue(started.plusSeconds(99 * 60))).isFalse();
    }

    @Test
    void aClockIsMetUpToItsLastInstantAndMissedAfterIt() {
        assertThat(stoppedAfter(3600).state()).isEqualTo(ClockState.MET);
        assertThat(stoppedAfter(3601).state()).isEqualTo(ClockState.MISSED);
        var dropped = started();
        dropped.drop(dropped.dueAt());
        assertThat(dropped.state()).isEqualTo(ClockState.DROPPED);
    }

    private static ClaimClock stoppedAfter(int seconds) {
        var clock = started();
        clock.stop(clock.startedAt().plusSeconds(seconds));
        return clock;
    }

    private static ClaimClock started() {
        var claim = HangangClaim.with(DATA_RESTORATION);
        var definition = PROCESS.clock("ACKNOWLEDGEMENT").orElseThrow();
        var at = Instant.parse("2026-12-20T00:00:00Z");
        return ClaimClock.start(claim.id(), claim.stage(), definition, at, PROCESS.end(definition.span(), at));
    }

    @Test
    void everyWorkStageIsThere() {
        assertThat(PROCESS.stages().stream().map(StageDefinition::number))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8a", "8b", "9", "10", "11", "12");
        assertThat(Arrays.stream(GateCondition.values())
                        .filter(each -> PROCESS.stage(each.stage())
                                .orElseThrow()
                                .question(each)
                                .isEmpty()))
                .isEmpty();
    }
}
