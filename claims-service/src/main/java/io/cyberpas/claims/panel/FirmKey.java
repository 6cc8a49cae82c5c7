package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key with which a firm signs its reports itself. What was signed before a key was revoked keeps verifying. */
@Entity
@Table(name = "panel_key")
public class FirmKey {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "firm_id", updatable = false)
    private UUID firmId;

    @Column(name = "key_id", updatable = false)
    private String keyId;

    @Column(name = "public_key", updatable = false)
    private String publicKey;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoke_reason")
    private @Nullable String revokeReason;

    protected FirmKey() {}

    /** Takes up a key of a firm. */
    public static FirmKey register(UUID firmId, String name, Ed25519PublicKey publicKey, Actor actor, Instant now) {
        var key = new FirmKey();
        key.id = Identifiers.next();
        key.firmId = firmId;
        key.keyId = publicKey.thumbprint();
        key.publicKey = publicKey.x509();
        key.name = name.strip();
        key.registeredBy = actor.subject();
        key.registeredAt = now;
        return key;
    }

    /** Takes no more signatures made with it. */
    public void revoke(String reason, Actor actor, Instant now) {
        if (revokedAt != null) {
            throw new ConflictException("Key " + keyId + " was revoked at " + revokedAt + " already");
        }
        revokedBy = actor.subject();
        revokedAt = now;
        revokeReason = reason;
    }

    /** Whether a signature made at that instant counts. */
    public boolean countsAt(Instant instant) {
        return !instant.isBefore(registeredAt) && (revokedAt == null || instant.isBefore(revokedAt));
    }

    public UUID firmId() {
        return firmId;
    }

    /** Its thumbprint (RFC 7638). */
    public String keyId() {
        return keyId;
    }

    public Ed25519PublicKey publicKey() {
        return new Ed25519PublicKey(publicKey);
    }

    public String name() {
        return name;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }

    public Optional<String> revokeReason() {
        return Optional.ofNullable(revokeReason);
    }
}
