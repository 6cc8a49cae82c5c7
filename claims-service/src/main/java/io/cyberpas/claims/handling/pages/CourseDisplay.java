package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.duty.DutyAssessment;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.extortion.ExtortionCase;
import io.cyberpas.claims.handling.StageStep;
import io.cyberpas.claims.handling.WorkbenchSums;
import io.cyberpas.claims.recovery.RecoveryAssessment;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the course of a claim looks, and the choices of its forms. */
@TemplateExtension
class CourseDisplay {

    private CourseDisplay() {}

    /** The state of a step in the words of the frame's tag. */
    static String mark(StageStep.State state) {
        return switch (state) {
            case DONE -> "done";
            case CURRENT -> "current";
            case AHEAD -> "todo";
            case NOT_APPLICABLE -> "skipped";
        };
    }

    /** How the evidence stands: nothing yet, all preserved, something missing, or a fault found. */
    static String evidenceTone(WorkbenchSums.Sums sums) {
        if (sums.faults() > 0) {
            return "bad";
        }
        if (sums.items() == 0) {
            return "neutral";
        }
        return sums.isPreserved() ? "good" : "warn";
    }

    /** How the statutory duties stand. */
    static String dutyTone(WorkbenchSums.Sums sums) {
        if (sums.overdueDuties() > 0) {
            return "bad";
        }
        return sums.openDuties() > 0 ? "warn" : "neutral";
    }

    /** Whether the trait was named at the last triage. */
    static boolean isNamedIn(IncidentTrait trait, @Nullable DutyAssessment facts) {
        return facts != null && facts.traits().contains(trait);
    }

    @TemplateExtension(namespace = "choices")
    static List<Severity> severities() {
        return List.of(Severity.values());
    }

    @TemplateExtension(namespace = "choices")
    static List<Jurisdiction> jurisdictions() {
        return List.of(Jurisdiction.values());
    }

    @TemplateExtension(namespace = "choices")
    static List<ClaimStage> workStages() {
        return Arrays.stream(ClaimStage.values())
                .filter(each -> ClaimStage.REOPENED.successors().contains(each))
                .toList();
    }

    @TemplateExtension(namespace = "choices")
    static List<ExtortionCase.Screening> screenings() {
        return List.of(ExtortionCase.Screening.values());
    }

    @TemplateExtension(namespace = "choices")
    static List<RecoveryAssessment.Prospect> prospects() {
        return List.of(RecoveryAssessment.Prospect.values());
    }
}
