package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.Acquisition;
import io.cyberpas.claims.forensics.Derivation;
import io.cyberpas.claims.forensics.EvidenceKeeping;
import io.cyberpas.claims.forensics.EvidenceKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be registered.
 *
 * @param firm code of the appointed firm whose item it is; by the insurer's people only
 */
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
        @NotNull Boolean legalHold,
        @Nullable @Valid DerivationRequest derivation,
        @Nullable @Size(max = 20) String firm) {

    EvidenceKeeping.Registration registration() {
        return new EvidenceKeeping.Registration(
                acquisition(), legalHold, derivation == null ? null : derivation.statement(), firm);
    }

    private Acquisition acquisition() {
        return new Acquisition(
                label, kind, description, acquiredPlace, acquiredAt, acquiredBy, sha256, sizeBytes, storageLocation);
    }

    /**
     * How an item was made from others.
     *
     * @param parents ids of the items that went in
     */
    @Schema(name = "EvidenceDerivationRequest", example = """
                    {"parents": ["0192f3a4-0000-7000-8000-000000000001"], "tool": "RegRipper", "toolVersion": "3.0",
                     "process": "Export of the registry hives", "by": "Vera Jung, SecuRen"}""")
    record DerivationRequest(
            @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> parents,
            @NotBlank @Size(max = 200) String tool,
            @NotBlank @Size(max = 100) String toolVersion,
            @NotBlank @Size(max = 1000) String process,
            @NotBlank @Size(max = 200) String by) {

        Derivation.Statement statement() {
            return new Derivation.Statement(parents, tool, toolVersion, process, by);
        }
    }
}
