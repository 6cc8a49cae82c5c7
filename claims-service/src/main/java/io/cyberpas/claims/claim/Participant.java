package io.cyberpas.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An outside firm that may see the claim because it was appointed to it.
 *
 * @param code the firm's code as its users' tokens carry it
 */
@Embeddable
public record Participant(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
        @Column(name = "code") String code) {

    /** In what capacity the firm takes part. */
    public enum Kind {
        FORENSIC_VENDOR,
        COUNSEL
    }
}
