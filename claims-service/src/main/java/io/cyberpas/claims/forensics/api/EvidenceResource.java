package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ContentReading;
import io.cyberpas.claims.forensics.EvidenceContent;
import io.cyberpas.claims.forensics.EvidenceItem;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.hash.Sha256;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence of a claim. */
@Path("/api/claims/{number}/evidence")
@Tag(name = "Forensics")
class EvidenceResource {

    private final EvidenceKeeping keeping;
    private final ContentReading reading;
    private final CurrentActor actor;

    EvidenceResource(EvidenceKeeping keeping, ContentReading reading, CurrentActor actor) {
        this.keeping = keeping;
        this.reading = reading;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Register an item of evidence",
            description =
                    "Label and hash must be new to the claim. What is registered never changes. An item that was made from"
                            + " others says how in derivation. The insurer's people may name the appointed firm that sees it.")
    public RestResponse<EvidenceView> register(
            @PathParam("number") String number, @NotNull @Valid EvidenceRequest request) {
        EvidenceItem item = keeping.register(number, request.registration(), actor.get());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, EvidenceView.of(item, null))
                .location(URI.create("/api/claims/" + number + "/evidence/" + item.id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "List the evidence in the order of its registration")
    public List<EvidenceView> list(@PathParam("number") String number) {
        Actor reader = actor.get();
        List<EvidenceItem> items = keeping.items(number, reader);
        Map<UUID, EvidenceContent> contents = reading.contents(items);
        return items.stream()
                .map(item -> EvidenceView.of(item, contents.get(item.id())))
                .toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read an item of evidence")
    public EvidenceView read(@PathParam("number") String number, @PathParam("id") UUID id) {
        return view(keeping.item(number, id, actor.get()));
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
        return view(keeping.hold(number, id, request.reason(), actor.get()));
    }

    private EvidenceView view(EvidenceItem item) {
        return EvidenceView.of(item, reading.contents(List.of(item)).get(item.id()));
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
}
