package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ReportSeal;
import io.cyberpas.claims.panel.Ed25519PublicKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys with which the service signs and signed reports, for everybody who has one to verify. */
@Path("/api/report-keys")
@PermitAll
@Tag(name = "Forensics")
class ReportKeyResource {

    private final ReportSeal seal;

    ReportKeyResource(ReportSeal seal) {
        this.seal = seal;
    }

    @GET
    @Operation(
            summary = "List the keys that reports are signed with",
            description =
                    "Needs no token. A JSON Web Key Set (RFC 7517); the key in use stands first, former keys follow.")
    public KeySetView list() {
        return new KeySetView(seal.publicKeys().stream()
                .map(Ed25519PublicKey::new)
                .map(key -> new KeyView("OKP", "Ed25519", key.x(), key.thumbprint(), "sig", "EdDSA"))
                .toList());
    }

    /** The keys. */
    @Schema(name = "ReportKeySet")
    record KeySetView(List<KeyView> keys) {}

    /** A public key as a JSON Web Key. */
    @Schema(name = "ReportKey")
    record KeyView(String kty, String crv, String x, String kid, String use, String alg) {}
}
