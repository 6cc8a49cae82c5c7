package io.cyberpas.claims.forensics;

import io.cyberpas.claims.panel.Ed25519PublicKey;
import io.cyberpas.platform.hash.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The signature that a firm made itself, outside of the service, with a key that stands on the panel.
 *
 * @param keyId thumbprint of the key (RFC 7638)
 * @param value Ed25519 over {@link #statement}, in Base64
 * @param publicKey the key as it was registered, X.509 in Base64
 */
@Embeddable
public record FirmSignature(
        @Column(name = "firm_key_id") String keyId,
        @Column(name = "firm_signature") String value,
        @Column(name = "firm_public_key") String publicKey) {

    /** The text that a firm signs: it binds the content to the report, the firm and its key. */
    static String statement(String reference, Sha256 content, String firm, String keyId) {
        return """
                CyberPAS forensic report, signature of the firm, version 1
                report: %s
                content SHA-256: %s
                firm: %s
                key: %s
                """.formatted(reference, content, firm, keyId);
    }

    boolean holds(String reference, Sha256 content, String firm) {
        return new Ed25519PublicKey(publicKey).verifies(statement(reference, content, firm, keyId), value);
    }
}
