package io.cyberpas.claims.duty;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.StageGate;
import io.cyberpas.claims.claim.UnmetCondition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;

/** What the duties have to say about leaving the triage, the notification stage and, of what follows later, the claim. */
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

    /** Each duty must be filed, waived or not applicable; supplements and final reports may follow later. */
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
            return open(duties, claim, each -> each.holds(stage()), GateCondition.DUTIES_ANSWERED);
        }

        @Override
        public List<String> evidence(Claim claim) {
            return duties.of(claim.id()).stream()
                    .flatMap(duty -> duty.filings().stream().map(each -> duty.code() + " " + each.receipt()))
                    .toList();
        }
    }

    /** No duty at all may be open when the claim is closed. */
    @ApplicationScoped
    static class Completed implements StageGate {

        private final Duties duties;

        Completed(Duties duties) {
            this.duties = duties;
        }

        @Override
        public ClaimStage stage() {
            return ClaimStage.RECOVERY;
        }

        @Override
        public List<UnmetCondition> unmet(Claim claim) {
            return open(duties, claim, Duty::isOpen, GateCondition.SUPPLEMENTS_FILED);
        }
    }

    private static List<UnmetCondition> open(
            Duties duties, Claim claim, Predicate<Duty> holding, GateCondition condition) {
        var open =
                duties.of(claim.id()).stream().filter(holding).map(Duty::code).toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new UnmetCondition(condition, "Still to be answered: " + String.join(", ", open)));
    }
}
