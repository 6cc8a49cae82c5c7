package io.cyberpas.claims.forensics;

import io.cyberpas.platform.hash.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The signature of a report. The service signs with its own key on behalf of the signed-in expert: it vouches that
 * this person, of this firm, signed exactly this content at this instant. It is no qualified electronic signature.
 *
 * @param signedBy subject of the expert
 * @param firm code of the expert's firm
 * @param value Ed25519 over {@link #statement}, in Base64
 * @param publicKey key to verify with, X.509 in Base64
 */
@Embeddable
public record ReportSignature(
        @Column(name = "signed_by") String signedBy,
        @Column(name = "signer_name") String signerName,
        @Column(name = "signer_firm") String firm,
        @Column(name = "signed_at") Instant signedAt,
        @Column(name = "signature_value") String value,
        @Column(name = "public_key") String publicKey) {

    /** The text that is signed: it binds the content to the report, the signer and the instant. */
    static String statement(
            String reference, Sha256 content, String signedBy, String signerName, String firm, Instant signedAt) {
        return """
                CyberPAS forensic report signature, version 1
                report: %s
                content SHA-256: %s
                signer: %s
                name: %s
                firm: %s
                instant: %s
                """.formatted(reference, content, signedBy, oneLine(signerName), firm, signedAt);
    }

    /** The text that this signature was made over. */
    String statement(String reference, Sha256 content) {
        return statement(reference, content, signedBy, signerName, firm, signedAt);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
