package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.ForensicReport;
import io.cyberpas.claims.forensics.ReportReading;
import io.cyberpas.claims.forensics.ReportTimestamp;
import io.cyberpas.claims.panel.Ed25519PublicKey;
import io.cyberpas.platform.access.CurrentActor;
import io.cyberpas.platform.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What anybody needs to verify a report without trusting this service: the bytes, the statements, signatures and keys. */
@Path("/api/claims/{number}/report/proof")
@RolesAllowed({Roles.FORENSIC_VENDOR, Roles.CLAIMS_HANDLER, Roles.CLAIMS_MANAGER, Roles.AUDITOR})
@Tag(name = "Forensics")
class ReportProofResource {

    private final ReportReading reading;
    private final CurrentActor actor;

    ReportProofResource(ReportReading reading, CurrentActor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @GET
    @Operation(
            summary = "Read signatures and keys of a revision",
            description =
                    "Statement, signature and public key of the service, and those of the firm where it signed itself.")
    public ProofView read(@PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        ForensicReport report = signed(number, revision);
        return new ProofView(
                report.reference(),
                report.contentSha256().orElseThrow(),
                SignatureView.of(
                        reading.statement(report),
                        report.signature().orElseThrow().value(),
                        reading.key(report)),
                report.firmSignature()
                        .map(own -> SignatureView.of(
                                reading.firmStatement(report, own.keyId(), actor.get()),
                                own.value(),
                                new Ed25519PublicKey(own.publicKey())))
                        .orElse(null),
                reading.timestamp(report).orElse(null));
    }

    @GET
    @Path("content")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the very bytes whose SHA-256 was signed", description = "Canonical JSON, UTF-8.")
    public RestResponse<byte[]> content(
            @PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        ForensicReport report = reading.required(number, Optional.ofNullable(revision), actor.get());
        return bytes(
                report.content().getBytes(StandardCharsets.UTF_8),
                MediaType.APPLICATION_JSON,
                report.reference() + ".json");
    }

    @GET
    @Path("statement")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Read the text that the service signed")
    public RestResponse<byte[]> statement(
            @PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        ForensicReport report = signed(number, revision);
        return bytes(
                reading.statement(report).getBytes(StandardCharsets.UTF_8),
                MediaType.TEXT_PLAIN + ";charset=UTF-8",
                report.reference() + ".statement.txt");
    }

    @GET
    @Path("firm-statement")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Read the text that the firm signs itself",
            description = "Of the draft as it is now, or of a revision as it was signed; it names the key.")
    public RestResponse<byte[]> firmStatement(
            @PathParam("number") String number,
            @QueryParam("revision") @Nullable Integer revision,
            @QueryParam("keyId") @NotBlank @Size(max = 64) String keyId) {
        ForensicReport report = reading.required(number, Optional.ofNullable(revision), actor.get());
        return bytes(
                reading.firmStatement(report, keyId, actor.get()).getBytes(StandardCharsets.UTF_8),
                MediaType.TEXT_PLAIN + ";charset=UTF-8",
                report.reference() + ".firm-statement.txt");
    }

    @GET
    @Path("signature")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Read the signature of the service",
            description = "The 64 bytes of Ed25519 over the statement.")
    public RestResponse<byte[]> signature(
            @PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        ForensicReport report = signed(number, revision);
        return bytes(
                Base64.getDecoder().decode(report.signature().orElseThrow().value()),
                MediaType.APPLICATION_OCTET_STREAM,
                report.reference() + ".sig");
    }

    @GET
    @Path("public-key")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Read the public key of the service", description = "PEM, as `openssl` reads it.")
    public RestResponse<byte[]> publicKey(
            @PathParam("number") String number, @QueryParam("revision") @Nullable Integer revision) {
        ForensicReport report = signed(number, revision);
        return bytes(
                reading.key(report).pem().getBytes(StandardCharsets.US_ASCII),
                MediaType.TEXT_PLAIN,
                report.reference() + ".pem");
    }

    private ForensicReport signed(String number, @Nullable Integer revision) {
        return reading.signed(number, Optional.ofNullable(revision), actor.get());
    }

    private static RestResponse<byte[]> bytes(byte[] content, String type, String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** All that proves a revision. */
    @Schema(name = "ReportProofs")
    record ProofView(
            String reference,
            String contentSha256,
            SignatureView service,
            @Nullable SignatureView firm,
            @Nullable ReportTimestamp timestamp) {}

    /** A signature with what it was made over and the key that verifies it. */
    @Schema(name = "DetachedSignature")
    record SignatureView(String algorithm, String statement, String signature, JwkView publicKey, String pem) {

        static SignatureView of(String statement, String signature, Ed25519PublicKey key) {
            return new SignatureView(
                    "Ed25519",
                    statement,
                    signature,
                    new JwkView("OKP", "Ed25519", key.x(), key.thumbprint()),
                    key.pem());
        }
    }

    /** A public key as a JSON Web Key (RFC 8037). */
    @Schema(name = "ReportJwk")
    record JwkView(String kty, String crv, String x, String kid) {}
}
