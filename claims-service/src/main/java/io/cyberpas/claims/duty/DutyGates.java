package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the duties have to say about leaving the triage and the notification stage. */
final class DutyGates {

    private DutyGates() {}

    /** The clocks must be generated before the triage is left. */
    @ApplicationScoped
    static class Generated implements StageGate {

        private final DutyAssessments assessments;

        Generated(DutyAssessments assessments) {
            this.assessments = assessments;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.TRIAGE;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            return assessments.findByIdOptional(claim.id()).isPresent()
                    ? List.of()
                    : List.of(new UnmetCondition(
                            GateCondition.DUTIES_GENERATED, "The statutory clocks are not generated"));
        }
    }

    /** Each duty must be filed, waived or not applicable. */
    @ApplicationScoped
    static class Answered implements StageGate {

        private final Duties duties;

        Answered(Duties duties) {
            this.duties = duties;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.NOTIFICATION;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            var open = duties.of(claim.id()).stream()
                    .filter(Duty::isOpen)
                    .map(Duty::code)
                    .toList();
            return open.isEmpty()
                    ? List.of()
                    : List.of(new UnmetCondition(
                            GateCondition.DUTIES_ANSWERED, "Still to be answered: " + String.join(", ", open)));
        }
    }
}
