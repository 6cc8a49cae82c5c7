package io.cyberpas.claims.panel.api;

import io.cyberpas.claims.panel.FirmKind;
import io.cyberpas.claims.panel.FirmProfile;
import io.cyberpas.claims.panel.PanelFirm;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.PanelKeeping;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.version.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The firms of the panel. */
@Path("/api/panel")
@Tag(name = "Panel", description = "Firms that may be appointed to claims, their rate cards, conflicts and keys")
class PanelFirmResource {

    private final PanelKeeping keeping;
    private final PanelFirms firms;
    private final CurrentActor actor;

    PanelFirmResource(PanelKeeping keeping, PanelFirms firms, CurrentActor actor) {
        this.keeping = keeping;
        this.firms = firms;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Idempotent
    @Operation(summary = "Take a firm onto the panel")
    public RestResponse<FirmView> register(@NotNull @Valid NewFirmRequest request) {
        return answer(
                RestResponse.Status.CREATED,
                keeping.register(request.code(), request.firm().profile(), actor.get()));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List firms, newest first", description = "By part of a name or a code, and by kind.")
    public Page<FirmView> list(
            @QueryParam("q") @Size(max = 100) @Nullable String q,
            @QueryParam("kind") @Nullable FirmKind kind,
            @QueryParam("after") @Nullable String after,
            @QueryParam("size") @Nullable Integer size) {
        return firms.page(new PanelFirms.Filter(q, kind), PageRequest.of(after, size))
                .map(this::view);
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "Read a firm")
    public RestResponse<FirmView> read(@PathParam("code") String code) {
        return answer(RestResponse.Status.OK, firms.required(code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Change what is known of a firm")
    public RestResponse<FirmView> revise(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid FirmRequest request) {
        return answer(
                RestResponse.Status.OK,
                keeping.revise(code, request.profile(), IfMatch.required(ifMatch), actor.get()));
    }

    @POST
    @Path("{code}/suspension")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Suspend a firm", description = "It is appointed to nothing new; what it works on goes on.")
    public FirmView suspend(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid PanelReason request) {
        return view(keeping.suspend(code, request.reason(), IfMatch.required(ifMatch), actor.get()));
    }

    @POST
    @Path("{code}/readmission")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "End the suspension of a firm")
    public FirmView readmit(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid PanelReason request) {
        return view(keeping.readmit(code, request.reason(), IfMatch.required(ifMatch), actor.get()));
    }

    private RestResponse<FirmView> answer(RestResponse.Status status, PanelFirm firm) {
        return RestResponse.ResponseBuilder.create(status, view(firm))
                .tag(IfMatch.etag(firm.version()))
                .build();
    }

    private FirmView view(PanelFirm firm) {
        boolean needsContact =
                actor.get().is(Roles.CLAIMS_HANDLER) || actor.get().is(Roles.CLAIMS_MANAGER);
        return FirmView.of(firm, needsContact);
    }

    /** A firm and its code. */
    @Schema(name = "NewPanelFirm")
    record NewFirmRequest(
            @NotBlank @Size(max = 20) @Schema(examples = "SECUREN")
            String code,

            @NotNull @Valid FirmRequest firm) {}

    /** What is known of a firm. */
    @Schema(name = "PanelFirmProfile", example = """
                    {"nameEn": "SecuRen Forensics", "nameKo": "시큐렌 포렌식", "kinds": ["FORENSIC_VENDOR"],
                     "languages": ["ko", "en"], "jurisdictions": ["KR"], "certifications": ["ISO/IEC 17025"],
                     "hoursOfService": "24 h, every day", "contactName": "정다운",
                     "contactEmail": "duty@securen.example", "contactPhone": "+82-2-555-0100"}""")
    record FirmRequest(
            @NotBlank @Size(max = 200) String nameEn,
            @NotBlank @Size(max = 200) String nameKo,
            @NotNull @Size(min = 1, max = 6) List<@NotNull FirmKind> kinds,
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 2) String> languages,
            @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 2) String> jurisdictions,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 120) String> certifications,
            @NotBlank @Size(max = 200) String hoursOfService,
            @NotBlank @Size(max = 120) String contactName,
            @NotBlank @Size(max = 254) String contactEmail,
            @NotBlank @Size(max = 40) String contactPhone) {

        FirmProfile profile() {
            return new FirmProfile(
                    nameEn,
                    nameKo,
                    kinds.stream().map(Enum::name).toList(),
                    languages,
                    jurisdictions,
                    certifications,
                    hoursOfService,
                    contactName,
                    contactEmail,
                    contactPhone);
        }
    }

    /** A firm; its contact is masked for those who do not appoint. */
    @Schema(name = "PanelFirm")
    record FirmView(
            String code,
            long version,
            String nameEn,
            String nameKo,
            List<String> kinds,
            List<String> languages,
            List<String> jurisdictions,
            List<String> certifications,
            String hoursOfService,
            String contactName,
            String contactEmail,
            String contactPhone,
            boolean suspended,
            @Nullable Instant suspendedAt,
            @Nullable String suspendedBy,
            @Nullable String suspensionReason,
            String registeredBy,
            Instant registeredAt) {

        static FirmView of(PanelFirm firm, boolean needsContact) {
            FirmProfile profile = firm.profile();
            return new FirmView(
                    firm.code(),
                    firm.version(),
                    profile.nameEn(),
                    profile.nameKo(),
                    profile.kinds(),
                    profile.languages(),
                    profile.jurisdictions(),
                    profile.certifications(),
                    profile.hoursOfService(),
                    needsContact ? profile.contactName() : Masking.personName(profile.contactName()),
                    needsContact ? profile.contactEmail() : Masking.email(profile.contactEmail()),
                    needsContact ? profile.contactPhone() : Masking.phone(profile.contactPhone()),
                    firm.isSuspended(),
                    firm.suspendedAt().orElse(null),
                    firm.suspendedBy().orElse(null),
                    firm.suspensionReason().orElse(null),
                    firm.registeredBy(),
                    firm.registeredAt());
        }
    }
}
