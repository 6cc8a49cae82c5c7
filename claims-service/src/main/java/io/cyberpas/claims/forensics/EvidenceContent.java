package io.cyberpas.claims.forensics;

import io.cyberpas.claims.forensics.storage.ContentKey;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.hash.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the content of an item is kept in the storage. Its hash is the registered one, otherwise it would not be here. It never changes;
 * where the item is disposed of the content is given up, and only this line of it stays.
 */
@Entity
@Table(name = "evidence_content")
public class EvidenceContent {

    @Id
    private UUID id;

    @Column(name = "item_id", updatable = false)
    private UUID itemId;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;

    @Column(name = "stated_type", updatable = false)
    private @Nullable String statedType;

    @Column(name = "found_type", updatable = false)
    private String foundType;

    @Enumerated(EnumType.STRING)
    @Column(name = "type_finding", updatable = false)
    private TypeFinding typeFinding;

    @Column(name = "received_by", updatable = false)
    private String receivedBy;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    protected EvidenceContent() {}

    /** The content that was received under a key for an item. */
    static EvidenceContent received(
            ContentKey key,
            EvidenceItem item,
            ContentType type,
            @Nullable String statedType,
            Actor actor,
            Instant now) {
        var content = new EvidenceContent();
        content.id = key.id();
        content.itemId = item.id();
        content.claimId = key.claimId();
        content.sha256 = key.sha256();
        content.sizeBytes = item.acquisition().sizeBytes();
        content.statedType = statedType;
        content.foundType = type.found();
        content.typeFinding = type.finding();
        content.receivedBy = actor.subject();
        content.receivedAt = now.truncatedTo(ChronoUnit.MICROS);
        return content;
    }

    /** The item was disposed of: what is stored is removed by and by. */
    void giveUp(Instant now) {
        givenUpAt = Objects.requireNonNullElse(givenUpAt, now.truncatedTo(ChronoUnit.MICROS));
    }

    /** Under which name it is stored. */
    ContentKey key() {
        return new ContentKey(claimId, sha256, id);
    }

    /** Name for a file of it on the disk of the one who fetches it: claim, label and the usual ending of its type. */
    public String fileName(String claimNumber, String label) {
        return claimNumber + "_" + label + ContentType.extension(foundType);
    }

    public UUID id() {
        return id;
    }

    public UUID itemId() {
        return itemId;
    }

    public String sha256() {
        return sha256;
    }

    /** The hash as {@code Content-Digest} (RFC 9530) writes it. */
    public String digestBase64() {
        return new Sha256(sha256).base64();
    }

    public long sizeBytes() {
        return sizeBytes;
    }

    /** Media type by the one who sent it; null if nobody said. */
    public @Nullable String statedType() {
        return statedType;
    }

    /** Media type by the bytes themselves. */
    public String foundType() {
        return foundType;
    }

    public TypeFinding typeFinding() {
        return typeFinding;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Whether it is to be had; after a disposal it is not. */
    public boolean isKept() {
        return givenUpAt == null;
    }

    public @Nullable Instant givenUpAt() {
        return givenUpAt;
    }
}
