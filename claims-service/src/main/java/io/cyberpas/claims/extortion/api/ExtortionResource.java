package io.cyberpas.claims.extortion.api;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.UnmetCondition;
import io.cyberpas.claims.extortion.ExtortionCase;
import io.cyberpas.claims.extortion.ExtortionHandling;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The demand for ransom on a claim, and the hard stop before anything is paid. */
@Path("/api/claims/{number}/extortion")
@Tag(name = "Extortion")
public class ExtortionResource {

    private final ExtortionHandling handling;
    private final ClaimAccess access;
    private final CurrentActor actor;

    ExtortionResource(ExtortionHandling handling, ClaimAccess access, CurrentActor actor) {
        this.handling = handling;
        this.access = access;
        this.actor = actor;
    }

    /** What is known of the demand; {@code stops} is empty when a payment is possible. */
    @Schema(name = "Extortion")
    record ExtortionView(
            boolean demanded,
            ExtortionCase.Screening screening,
            @Nullable String screeningReference,
            @Nullable Instant screenedAt,

            @Schema(description = "Contacts that named a wallet after the screening", examples = "CONTACT-3")
            List<String> unscreenedWallets,

            @Nullable String consentedBy,
            @Nullable Instant consentedAt,
            @Nullable String refusedBy,
            @Nullable Instant refusedAt,
            @Nullable String policeReference,
            @Nullable Instant policeInformedAt,
            List<UnmetCondition> stops,
            long version) {}

    @Schema(name = "SanctionScreening")
    record ScreeningRequest(
            @NotNull ExtortionCase.Screening result,

            @NotBlank @Size(max = 200) @Schema(examples = "OFAC-2026-118")
            String reference) {}

    @Schema(name = "InsurerConsent")
    record ConsentRequest(@NotBlank @Size(max = 1000) String reason) {}

    @Schema(name = "LawEnforcementReport")
    record ReportRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "KNPA-2026-5521")
            String reference) {}

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read what is known of the demand")
    public RestResponse<ExtortionView> read(@RestPath String number) {
        var view = view(number);
        return RestResponse.ResponseBuilder.ok(view)
                .tag(IfMatch.etag(view.version()))
                .build();
    }

    private ExtortionView view(String number) {
        var claim = access.visible(number, actor.get());
        var known = handling.of(claim);
        return new ExtortionView(
                claim.triage().extortionDemanded(),
                known.map(ExtortionCase::screening).orElse(ExtortionCase.Screening.PENDING),
                known.flatMap(ExtortionCase::screeningReference).orElse(null),
                known.flatMap(ExtortionCase::screenedAt).orElse(null),
                known.map(ExtortionCase::unscreenedWallets).orElse(List.of()),
                known.flatMap(ExtortionCase::consentedBy).orElse(null),
                known.flatMap(ExtortionCase::consentedAt).orElse(null),
                known.flatMap(ExtortionCase::refusedBy).orElse(null),
                known.flatMap(ExtortionCase::refusedAt).orElse(null),
                known.flatMap(ExtortionCase::policeReference).orElse(null),
                known.flatMap(ExtortionCase::policeInformedAt).orElse(null),
                claim.triage().extortionDemanded() ? handling.stops(claim) : List.of(),
                known.map(ExtortionCase::version).orElse(0L));
    }

    @POST
    @Path("/screening")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Keep the result of the sanction screening")
    public ExtortionView screened(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ScreeningRequest request) {
        handling.screened(number, ifMatch, request.result(), request.reference().strip(), actor.get());
        return view(number);
    }

    @POST
    @Path("/consent")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Consent to paying, for the insurer", description = "409 while the screening is not clear")
    public ExtortionView consent(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ConsentRequest request) {
        handling.consent(number, ifMatch, request.reason().strip(), actor.get());
        return view(number);
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(
            summary = "Refuse a ransom, for the insurer",
            description =
                    "The claim goes on without it, also after a hit at the screening; nothing is paid for a ransom.")
    public ExtortionView refuse(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ConsentRequest request) {
        handling.refuse(number, ifMatch, request.reason().strip(), actor.get());
        return view(number);
    }

    @POST
    @Path("/law-enforcement-report")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Keep the report to law enforcement")
    public ExtortionView reported(
            @RestPath String number,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull ReportRequest request) {
        handling.lawEnforcementInformed(number, ifMatch, request.reference().strip(), actor.get());
        return view(number);
    }
}
