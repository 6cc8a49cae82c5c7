package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ReportProof;
import io.cyberpas.claims.forensics.ReportReading;
import io.cyberpas.claims.forensics.ReportVerification;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a report is still what was signed, and still rests on what is registered. */
@Path("/api/claims/{number}/report/verification")
@Tag(name = "Forensics")
class ReportVerificationResource {

    private final ReportReading reading;
    private final CurrentActor actor;

    ReportVerificationResource(ReportReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Operation(
            summary = "Verify the report",
            description =
                    "Computes the hash of the content anew; verifies the signatures, the keys, the time-stamp, the "
                            + "hashes of the items and the custody logs of the claim.")
    public VerificationView verify(
            @PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        return VerificationView.of(reading.proof(reading.required(number, Optional.ofNullable(revision), actor.get())));
    }

    /**
     * The outcome.
     *
     * @param itemsDiffering items that are not registered with the hash that the report names
     */
    @Schema(name = "ReportVerification")
    record VerificationView(
            boolean holds,
            ReportVerification detail,
            @Nullable Boolean firmKeyCounted,
            List<String> itemsDiffering,
            boolean custodyIntact,
            @Nullable Instant timestampedAt,
            @Nullable String timestampAuthority,
            @Nullable String timestampFault) {

        static VerificationView of(ReportProof proof) {
            var stamp = proof.timestamp();
            return new VerificationView(
                    proof.holds(),
                    proof.signature(),
                    proof.firmKeyCounted(),
                    proof.items(),
                    proof.custody().intact(),
                    stamp == null ? null : stamp.at(),
                    stamp == null ? null : stamp.authority(),
                    stamp == null ? null : stamp.fault());
        }
    }
}
