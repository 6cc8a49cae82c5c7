package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.CustodyChain;
import io.cyberpas.claims.forensics.CustodyEntry;
import io.cyberpas.claims.forensics.CustodyMovement;
import io.cyberpas.claims.forensics.CustodyProcess;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The custody logs of the evidence of a claim. */
@Path("/api/claims/{number}")
@Tag(name = "Forensics")
class CustodyResource {

    private final EvidenceKeeping keeping;
    private final CurrentActor actor;

    CustodyResource(EvidenceKeeping keeping, CurrentActor actor) {
        this.keeping = keeping;
        this.actor = actor;
    }

    @POST
    @Path("evidence/{id}/custody")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER})
    @Idempotent
    @Operation(
            summary = "Add to the custody log of an item",
            description = "Begins with IDENTIFICATION, COLLECTION or ACQUISITION; afterwards fromCustodian is the one "
                    + "who has the item by the log. TRANSFER hands over, to an appointed firm if toFirm names one; another "
                    + "person confirms with RECEIPT or sends back with REFUSAL. Entries are never changed or deleted.")
    public RestResponse<CustodyView> record(
            @PathParam("number") String number, @PathParam("id") UUID id, @NotNull @Valid CustodyRequest request) {
        CustodyEntry entry = keeping.record(number, id, request.movement(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, CustodyView.of(entry));
    }

    @GET
    @Path("evidence/{id}/custody")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(summary = "Read the custody log of an item, oldest entry first")
    public List<CustodyView> log(@PathParam("number") String number, @PathParam("id") UUID id) {
        return keeping.log(number, id, actor.get()).stream()
                .map(CustodyView::of)
                .toList();
    }

    @GET
    @Path("evidence/{id}/custody/{sequence}/time-stamp")
    @Produces("application/timestamp-token")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Fetch the time-stamp over an entry",
            description =
                    "RFC 3161 in DER over the hash of the entry, as openssl ts -verify -token_in -digest reads it.")
    public byte[] timestamp(
            @PathParam("number") String number, @PathParam("id") UUID id, @PathParam("sequence") int sequence) {
        return keeping.stamp(number, id, sequence, actor.get()).token();
    }

    @GET
    @Path("custody/verification")
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Verify the custody logs",
            description = "Computes every hash anew and names the first entry of each log that does not hold.")
    public CustodyVerificationView verify(@PathParam("number") String number) {
        CustodyChain.Verification verification = keeping.verify(number, actor.get());
        return new CustodyVerificationView(
                verification.intact(),
                verification.items(),
                verification.entries(),
                verification.firstBroken(),
                verification.breaks());
    }

    /** What happened to an item. */
    @Schema(name = "CustodyRequest", example = """
                    {"process": "TRANSFER", "fromCustodian": "Vera Jung, SecuRen",
                     "toCustodian": "SecuRen laboratory", "place": "Seoul, Gangnam laboratory",
                     "occurredAt": "2026-12-21T05:00:00Z", "note": "Sealed bag 4471"}""")
    record CustodyRequest(
            @NotNull CustodyProcess process,
            @Nullable @Size(max = 200) String fromCustodian,
            @NotBlank @Size(max = 200) String toCustodian,
            @NotBlank @Size(max = 200) String place,
            @NotNull Instant occurredAt,
            @Nullable @Size(max = 2000) String note,
            @Nullable @Size(max = 20) String toFirm) {

        CustodyMovement movement() {
            return new CustodyMovement(process, fromCustodian, toCustodian, place, occurredAt, note, toFirm);
        }
    }

    /** An entry of a custody log. */
    @Schema(name = "CustodyEntry")
    record CustodyView(
            int sequence,
            CustodyProcess process,
            @Nullable String fromCustodian,
            String toCustodian,
            String place,
            Instant occurredAt,
            @Nullable String note,
            @Nullable String toFirm,
            String recordedBy,
            Instant recordedAt,
            String previousHash,
            String hash) {

        static CustodyView of(CustodyEntry entry) {
            CustodyMovement movement = entry.movement();
            return new CustodyView(
                    entry.sequence(),
                    movement.process(),
                    movement.fromCustodian(),
                    movement.toCustodian(),
                    movement.place(),
                    movement.occurredAt(),
                    movement.note(),
                    movement.toFirm(),
                    entry.recordedBy(),
                    entry.recordedAt(),
                    entry.previousHash(),
                    entry.hash());
        }
    }

    /** Whether the custody logs hold. */
    @Schema(name = "CustodyVerification")
    record CustodyVerificationView(
            boolean intact,
            int items,
            int entries,
            CustodyChain.@Nullable Break firstBroken,
            List<CustodyChain.Break> breaks) {}
}
