package io.cyberpas.claims.handling.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.claim.Severity;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.duty.IncidentTrait;
import io.cyberpas.claims.handling.TriageHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.data.Persons;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The triage of a claim. */
@Path("/api/claims/{number}/triage")
@Tag(name = "Stages")
public class TriageResource {

    private final TriageHandling handling;
    private final ClaimAccess access;
    private final CurrentActor actor;

    TriageResource(TriageHandling handling, ClaimAccess access, CurrentActor actor) {
        this.handling = handling;
        this.access = access;
        this.actor = actor;
    }

    /** The first judgement; the statutory clocks follow from it. */
    @Schema(name = "Triage")
    record TriageRequest(
            @NotNull @Schema(examples = "HIGH") Severity severity,

            @NotEmpty @Schema(examples = "[\"KR\"]") Set<@NotNull Jurisdiction> jurisdictions,

            @NotNull @Schema(examples = "[\"COMMUNICATIONS_PROVIDER\", \"PERSONAL_DATA_LEAKED\", \"UNLAWFUL_ACCESS\"]")
            Set<@NotNull IncidentTrait> traits,

            @PositiveOrZero @Max(Persons.MOST) @Schema(examples = "90000")
            long affectedSubjects,

            boolean extortionDemanded,

            @Schema(description = "When the insured found the incident material (SEC Form 8-K)") @Nullable
            Instant materialityFoundAt) {

        TriageHandling.Judgement judgement() {
            return new TriageHandling.Judgement(
                    severity, jurisdictions, traits, affectedSubjects, extortionDemanded, materialityFoundAt);
        }
    }

    @POST
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Triage a claim", description = "May be repeated as facts are corrected; filed duties stay")
    public ClaimView triage(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull TriageRequest request) {
        var reader = actor.get();
        handling.triage(number, ifMatch, request.judgement(), reader);
        return ClaimView.of(access.visible(number, reader), reader);
    }
}
