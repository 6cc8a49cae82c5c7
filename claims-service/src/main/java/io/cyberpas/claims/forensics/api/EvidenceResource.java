package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.Acquisition;
import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.EvidenceKind;
import io.cyberpas.claims.forensics.Sha256;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The evidence of a claim. */
@Path("/api/claims/{number}/evidence")
@Tag(name = "Forensics")
class EvidenceResource {

    private final EvidenceKeeping keeping;
    private final CurrentActor actor;

    EvidenceResource(EvidenceKeeping keeping, CurrentActor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Register an item of evidence",
            description = "Label and hash must be new to the claim. What is registered never changes.")
    public RestResponse<EvidenceView> register(
            @PathParam("number") String number, @NotNull @Valid EvidenceRequest request) {
        EvidenceItem item = keeping.register(number, request.acquisition(), request.legalHold(), actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, EvidenceView.of(item))
                .location(URI.create("/api/claims/" + number + "/evidence/" + item.id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the evidence in the order of its registration")
    public List<EvidenceView> list(@PathParam("number") String number) {
        return keeping.items(number, actor.get()).stream().map(EvidenceView::of).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read an item of evidence")
    public EvidenceView read(@PathParam("number") String number, @PathParam("id") UUID id) {
        return EvidenceView.of(keeping.item(number, id, actor.get()));
    }

    @POST
    @Path("{id}/verification")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(
            summary = "Check the hash of an item",
            description = "Compares a hash that was computed anew over the copy with the one registered, and keeps "
                    + "the outcome: a mismatch shuts the gate of the preservation stage.")
    public CheckView check(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid CheckRequest request) {
        if (!Sha256.isValid(request.sha256())) {
            throw new InvalidInputException(
                    new FieldProblem("$.sha256", "is not a SHA-256 value", "64 hexadecimal digits"));
        }
        EvidenceItem item = keeping.check(number, id, new Sha256(request.sha256()), actor.get());
        return new CheckView(item.label(), item.acquisition().sha256(), item.matches());
    }

    @POST
    @Path("{id}/legal-hold")
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Operation(summary = "Put an item under legal hold", description = "It cannot be disposed of from then on.")
    public EvidenceView hold(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid HoldRequest request) {
        return EvidenceView.of(keeping.hold(number, id, request.reason(), actor.get()));
    }

    /** What is to be registered. */
    @Schema(name = "EvidenceRequest", example = """
                    {"label": "E-01", "kind": "DISK_IMAGE", "description": "Image of portal web server WEB-03",
                     "acquiredPlace": "Data centre Mapo, rack 12", "acquiredAt": "2026-12-21T02:10:00Z",
                     "acquiredBy": "Vera Jung, SecuRen",
                     "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     "sizeBytes": 512110190592, "storageLocation": "SecuRen vault 2, shelf B", "legalHold": true}""")
    record EvidenceRequest(
            @NotBlank @Size(max = 40) String label,
            @NotNull EvidenceKind kind,
            @NotBlank @Size(max = 2000) String description,
            @NotBlank @Size(max = 200) String acquiredPlace,
            @NotNull Instant acquiredAt,
            @NotBlank @Size(max = 200) String acquiredBy,
            @NotBlank @Size(max = 70) String sha256,
            @NotNull Long sizeBytes,
            @NotBlank @Size(max = 500) String storageLocation,
            @NotNull Boolean legalHold) {

        Acquisition acquisition() {
            return new Acquisition(
                    label,
                    kind,
                    description,
                    acquiredPlace,
                    acquiredAt,
                    acquiredBy,
                    sha256,
                    sizeBytes,
                    storageLocation);
        }
    }

    /** A hash that was computed anew. */
    @Schema(name = "EvidenceCheckRequest")
    record CheckRequest(
            @NotBlank
            @Size(max = 70)
            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {}

    /** Why an item is put under legal hold. */
    @Schema(name = "LegalHoldRequest")
    record HoldRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Collective action is expected")
            String reason) {}

    /** Outcome of a check. */
    @Schema(name = "EvidenceCheck")
    record CheckView(String label, String registeredSha256, boolean matches) {}

    /** An item of evidence. */
    @Schema(name = "EvidenceItem")
    record EvidenceView(
            UUID id,
            String label,
            EvidenceKind kind,
            String description,
            String acquiredPlace,
            Instant acquiredAt,
            String acquiredBy,
            String sha256,
            long sizeBytes,
            String storageLocation,
            boolean legalHold,
            String registeredBy,
            Instant registeredAt,
            int custodyEntries,
            boolean hashMatches,
            @Nullable Instant checkedAt) {

        static EvidenceView of(EvidenceItem item) {
            Acquisition acquisition = item.acquisition();
            return new EvidenceView(
                    item.id(),
                    acquisition.label(),
                    acquisition.kind(),
                    acquisition.description(),
                    acquisition.place(),
                    acquisition.at(),
                    acquisition.by(),
                    acquisition.sha256(),
                    acquisition.sizeBytes(),
                    acquisition.storageLocation(),
                    item.isUnderLegalHold(),
                    item.registeredBy(),
                    item.registeredAt(),
                    item.custodyLength(),
                    item.matches(),
                    item.checkedAt());
        }
    }
}
