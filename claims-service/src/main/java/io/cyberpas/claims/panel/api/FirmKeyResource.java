package io.cyberpas.claims.panel.api;

import io.cyberpas.claims.panel.FirmKey;
import io.cyberpas.claims.panel.FirmKeys;
import io.cyberpas.claims.panel.PanelFirms;
import io.cyberpas.claims.panel.PanelKeeping;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Keys with which a firm signs its reports itself. */
@Path("/api/panel/{code}/keys")
@Tag(name = "Panel")
class FirmKeyResource {

    private final PanelKeeping keeping;
    private final PanelFirms firms;
    private final FirmKeys keys;
    private final CurrentActor actor;

    FirmKeyResource(PanelKeeping keeping, PanelFirms firms, FirmKeys keys, CurrentActor actor) {
        this.keeping = keeping;
        this.firms = firms;
        this.keys = keys;
        this.actor = actor;
    }

    @POST
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Idempotent
    @Operation(
            summary = "Register a public key of a firm",
            description = "Ed25519, as PEM, JSON Web Key or Base64. The manager makes sure that it is the firm's.")
    public RestResponse<FirmKeyView> register(@PathParam("code") String code, @NotNull @Valid KeyRequest request) {
        FirmKey key = keeping.registerKey(code, request.name(), request.publicKey(), actor.get());
        return RestResponse.status(RestResponse.Status.CREATED, FirmKeyView.of(key));
    }

    @GET
    @RolesAllowed({Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
    @Transactional
    @Operation(summary = "List the keys of a firm, newest first")
    public List<FirmKeyView> list(@PathParam("code") String code) {
        return keys.of(firms.required(code).id()).stream().map(FirmKeyView::of).toList();
    }

    @POST
    @Path("{keyId}/revocation")
    @RolesAllowed(Roles.CLAIMS_MANAGER)
    @Operation(summary = "Revoke a key", description = "What was signed with it before keeps verifying.")
    public FirmKeyView revoke(
            @PathParam("code") String code, @PathParam("keyId") String keyId, @NotNull @Valid PanelReason request) {
        return FirmKeyView.of(keeping.revokeKey(code, keyId, request.reason(), actor.get()));
    }

    /** A public key. */
    @Schema(name = "FirmKeyRequest")
    record KeyRequest(
            @NotBlank @Size(max = 120) @Schema(examples = "Laboratory signing key 2026")
            String name,

            @NotBlank
            @Size(max = 1000)
            @Schema(examples = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")
            String publicKey) {}

    /** A key. */
    @Schema(name = "FirmKey")
    record FirmKeyView(
            @Schema(description = "Thumbprint (RFC 7638)") String keyId,
            String name,
            JwkView jwk,
            String pem,
            String registeredBy,
            Instant registeredAt,
            @Nullable Instant revokedAt,
            @Nullable String revokedBy,
            @Nullable String revokeReason) {

        static FirmKeyView of(FirmKey key) {
            return new FirmKeyView(
                    key.keyId(),
                    key.name(),
                    new JwkView("OKP", "Ed25519", key.publicKey().x()),
                    key.publicKey().pem(),
                    key.registeredBy(),
                    key.registeredAt(),
                    key.revokedAt().orElse(null),
                    key.revokedBy().orElse(null),
                    key.revokeReason().orElse(null));
        }
    }

    /** A public key as a JSON Web Key (RFC 8037). */
    @Schema(name = "FirmJwk")
    record JwkView(String kty, String crv, String x) {}
}
