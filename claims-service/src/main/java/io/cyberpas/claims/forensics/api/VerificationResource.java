package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.EvidenceFault;
import io.cyberpas.claims.forensics.EvidenceVerification;
import io.cyberpas.claims.forensics.EvidenceVerifying;
import io.cyberpas.claims.forensics.FaultKind;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.AbsentException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Verifications of the evidence of a claim. */
@Path("/api/claims/{number}/evidence-verifications")
@Tag(name = "Forensics")
@RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
class VerificationResource {

    private final EvidenceVerifying verifying;
    private final CurrentActor actor;

    VerificationResource(EvidenceVerifying verifying, CurrentActor actor) {
        this.verifying = verifying;
        this.actor = actor;
    }

    @POST
    @Operation(
            summary = "Verify all the evidence of a claim",
            description =
                    "Reads every stored content again and computes its hash, and verifies every custody log, every time-stamp and"
                            + " every derivation, in the background. While one goes on it is that one.")
    public VerificationView request(@PathParam("number") String number) {
        return VerificationView.of(verifying.request(number, actor.get()));
    }

    @GET
    @Path("newest")
    @Operation(summary = "What the last verification found", description = "Of a firm's own items for a firm.")
    public VerificationView newest(@PathParam("number") String number) {
        return verifying
                .newest(number, actor.get())
                .map(VerificationView::of)
                .orElseThrow(() -> new AbsentException("verification of claim", number));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far a verification is, and what it found")
    public VerificationView read(@PathParam("number") String number, @PathParam("id") UUID id) {
        return VerificationView.of(verifying.find(number, id, actor.get()));
    }

    /**
     * One look at all the evidence.
     *
     * @param finished whether it is through; until then nothing is found
     * @param intact whether it is through and found nothing
     * @param contents number of contents that were read again, and bytes of them
     */
    @Schema(name = "EvidenceVerification")
    record VerificationView(
            UUID id,
            boolean finished,
            boolean intact,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant finishedAt,
            int items,
            int entries,
            int contents,
            long bytes,
            List<FaultView> faults) {

        static VerificationView of(EvidenceVerification verification) {
            return new VerificationView(
                    verification.id(),
                    verification.isFinished(),
                    verification.isIntact(),
                    verification.requestedBy(),
                    verification.requestedAt(),
                    verification.finishedAt(),
                    verification.items(),
                    verification.entries(),
                    verification.contents(),
                    verification.bytes(),
                    verification.faults().stream().map(FaultView::of).toList());
        }
    }

    /**
     * What is wrong.
     *
     * @param sequence the custody entry concerned; null where it is none
     */
    @Schema(name = "EvidenceFault")
    record FaultView(UUID itemId, String label, @Nullable Integer sequence, FaultKind kind) {

        static FaultView of(EvidenceFault fault) {
            return new FaultView(fault.itemId(), fault.label(), fault.sequence(), fault.kind());
        }
    }
}
