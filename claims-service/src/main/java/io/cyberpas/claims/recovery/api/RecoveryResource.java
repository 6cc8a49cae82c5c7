package io.cyberpas.claims.recovery.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.recovery.RecoveryAssessment;
import io.cyberpas.claims.recovery.RecoveryHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.AbsentException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The assessment of recovery that a claim needs before it is closed. */
@Path("/api/claims/{number}/recovery-assessment")
@Tag(name = "Recovery")
public class RecoveryResource {

    private final RecoveryHandling handling;
    private final ClaimAccess access;
    private final CurrentActor actor;

    RecoveryResource(RecoveryHandling handling, ClaimAccess access, CurrentActor actor) {
        this.handling = handling;
        this.access = access;
        this.actor = actor;
    }

    @Schema(name = "RecoveryAssessmentRequest")
    record AssessmentRequest(
            @NotNull RecoveryAssessment.Prospect prospect,

            @Size(max = 200) @Schema(description = "Needed where something may come back") @Nullable
            String against,

            @NotBlank @Size(max = 2000) String note) {}

    @Schema(name = "RecoveryAssessment")
    record AssessmentView(
            RecoveryAssessment.Prospect prospect,
            @Nullable String against,
            String note,
            String assessedBy,
            Instant assessedAt) {

        static AssessmentView of(RecoveryAssessment assessment) {
            return new AssessmentView(
                    assessment.prospect(),
                    assessment.against().orElse(null),
                    assessment.note(),
                    assessment.assessedBy(),
                    assessment.assessedAt());
        }
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.FINANCE, Roles.AUDITOR})
    @Operation(summary = "Read the assessment of recovery")
    public AssessmentView read(@RestPath String number) {
        return handling.of(access.visible(number, actor.get()))
                .map(AssessmentView::of)
                .orElseThrow(() -> new AbsentException("recovery assessment", number));
    }

    @PUT
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Assess recovery", description = "Replaces the assessment before; the audit trail keeps both")
    public AssessmentView assess(@RestPath String number, @Valid @NotNull AssessmentRequest request) {
        var assessment = handling.assess(
                number, request.prospect(), request.against(), request.note().strip(), actor.get());
        return AssessmentView.of(assessment);
    }
}
