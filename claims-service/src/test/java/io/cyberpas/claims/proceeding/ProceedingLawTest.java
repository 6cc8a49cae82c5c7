package io.cyberpas.claims.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.calendar.BusinessCalendars;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.proceeding.adapter.ProceedingLawAtStart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProceedingLawTest {

    private static final BusinessCalendars NONE = new BusinessCalendars(List.of());

    private final ProceedingLaw law = ProceedingLawAtStart.read();

    @Test
    void aComplaintIsAnsweredWithinThirtyDays() {
        PeriodRule answer = only(ProceedingKind.SUIT, ProceedingStatus.OPEN, "2026-09-01");

        assertThat(answer.deadline()).isEqualTo(DeadlineKind.ANSWER);
        assertThat(answer.silence()).isNull();
        assertThat(law.end(answer, LocalDate.parse("2026-09-01"), NONE))
                .isEqualTo(Instant.parse("2026-10-01T15:00:00Z"));
    }

    @Test
    void aLastDayThatIsASundayGivesWayToMonday() {
        PeriodRule appeal = only(ProceedingKind.SUIT, ProceedingStatus.DECIDED, "2026-11-08");

        assertThat(law.end(appeal, LocalDate.parse("2026-11-08"), NONE))
                .isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
    }

    @Test
    void silenceOnAMediationWasRefusalAndIsAcceptanceSinceTheRevision() {
        assertThat(only(ProceedingKind.COLLECTIVE_MEDIATION, ProceedingStatus.PROPOSED, "2023-09-14")
                        .silence())
                .isEqualTo(ProceedingStatus.REFUSED);
        assertThat(only(ProceedingKind.COLLECTIVE_MEDIATION, ProceedingStatus.PROPOSED, "2023-09-15")
                        .silence())
                .isEqualTo(ProceedingStatus.ACCEPTED);
    }

    @Test
    void aCriminalFineIsNotInsurable() {
        assertThat(law.fine(Jurisdiction.KR, FineKind.CRIMINAL_FINE, LocalDate.parse("2026-11-08")))
                .hasValueSatisfying(rule -> assertThat(rule.insurability()).isEqualTo(FineRule.Insurability.NO));
    }

    @Test
    void everyRuleSaysItsLawInBothLanguages() {
        assertThat(law.mediation(Jurisdiction.KR, LocalDate.parse("2026-11-08")))
                .hasValueSatisfying(rule -> {
                    assertThat(rule.claimantsMin()).isEqualTo(50);
                    assertThat(rule.law().ko()).contains("개인정보");
                });
    }

    private PeriodRule only(ProceedingKind kind, ProceedingStatus state, String day) {
        List<PeriodRule> rules = law.startingWith(Jurisdiction.KR, kind, state, LocalDate.parse(day));
        assertThat(rules).hasSize(1);
        return rules.getFirst();
    }
}
