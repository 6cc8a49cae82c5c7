package io.cyberpas.claims.process.api;

import io.cyberpas.claims.claim.ClaimStage;
import io.cyberpas.claims.claim.GateCondition;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.process.Applicability;
import io.cyberpas.claims.process.ClockDefinition;
import io.cyberpas.claims.process.ClockStart;
import io.cyberpas.claims.process.ClockStop;
import io.cyberpas.claims.process.ProcessDefinition;
import io.cyberpas.claims.process.StageDefinition;
import io.cyberpas.claims.process.TimeUnit;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The standardised process as it is defined. */
@Path("/api/process")
@Tag(name = "Process")
public class ProcessResource {

    private final ProcessDefinition process;

    ProcessResource(ProcessDefinition process) {
        this.process = process;
    }

    @Schema(name = "Process")
    record ProcessView(
            @Schema(implementation = String.class, examples = "Asia/Seoul")
            ZoneId zone,

            Jurisdiction calendar,
            List<StageView> stages,

            @Schema(description = "What features ask people for, whatever the stage")
            List<ActivityView> tasks) {}

    @Schema(name = "ProcessStage")
    record StageView(
            ClaimStage stage,
            @Schema(examples = "8a") String number,
            Bilingual purpose,
            List<String> roles,
            Applicability appliesWhen,
            Set<ClaimStage> successors,
            List<QuestionView> gate,
            List<Bilingual> evidence,
            List<ClockView> clocks,
            List<ActivityView> activities) {

        static StageView of(StageDefinition stage) {
            return new StageView(
                    stage.stage(),
                    stage.number(),
                    stage.purpose(),
                    stage.roles(),
                    stage.appliesWhen(),
                    stage.stage().successors(),
                    stage.gate().stream()
                            .map(each -> new QuestionView(each.condition(), each.question()))
                            .toList(),
                    stage.evidence(),
                    stage.clocks().stream().map(ClockView::of).toList(),
                    stage.activities().stream().map(ActivityView::of).toList());
        }
    }

    @Schema(name = "GateQuestion")
    record QuestionView(GateCondition condition, Bilingual question) {}

    @Schema(name = "ProcessClock")
    record ClockView(
            @Schema(examples = "ACKNOWLEDGEMENT") String code,
            Bilingual name,
            int length,
            TimeUnit unit,
            boolean overHolidays,
            ClockStart from,
            ClockStop until,
            Bilingual basis,
            Source source,
            List<ClockDefinition.Escalation> escalation) {

        static ClockView of(ClockDefinition clock) {
            var span = clock.span();
            return new ClockView(
                    clock.code(),
                    clock.name(),
                    span.length(),
                    span.unit(),
                    span.overHolidays(),
                    clock.from(),
                    clock.until(),
                    clock.basis(),
                    clock.source(),
                    clock.escalation());
        }
    }

    @Schema(name = "PlannedActivity")
    record ActivityView(String code, String role, int length, TimeUnit unit, Bilingual text) {

        static ActivityView of(StageDefinition.PlannedActivity planned) {
            return new ActivityView(
                    planned.code(),
                    planned.role(),
                    planned.due().length(),
                    planned.due().unit(),
                    planned.text());
        }
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(
            summary = "Read the process",
            description =
                    "Every stage with its roles, gate, evidence, clocks, escalation and activities, in both languages")
    public ProcessView read() {
        return new ProcessView(
                process.zone(),
                process.calendar().jurisdiction(),
                process.stages().stream().map(StageView::of).toList(),
                process.tasks().stream().map(ActivityView::of).toList());
    }
}
