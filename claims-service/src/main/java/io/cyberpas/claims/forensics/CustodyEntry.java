package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the custody log of an item. It is never changed or deleted, which the database enforces, and it is
 * bound to the line before it: its hash covers its own content and the hash of its predecessor; the first one is
 * bound to the registration of the item.
 */
@Entity
@Immutable
@Table(name = "custody_entry")
public class CustodyEntry {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "sequence_number")
    private int sequence;

    @Embedded
    private CustodyMovement movement;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    protected CustodyEntry() {}

    /** The entry that follows the last one of the item's log; {@code last} is null where custody begins. */
    static CustodyEntry after(
            @Nullable CustodyEntry last, EvidenceItem item, CustodyMovement movement, Actor actor, Instant now) {
        movement.checkAfter(last, item, actor, now);
        var entry = new CustodyEntry();
        entry.id = Identifiers.next();
        entry.itemId = item.id();
        entry.sequence = last == null ? 1 : last.sequence + 1;
        entry.movement = movement;
        entry.recordedBy = actor.subject();
        entry.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        entry.previousHash = last == null ? item.registrationHash().hex() : last.hash;
        entry.hash = entry.computedHash().hex();
        return entry;
    }

    /** The hash that the content of this entry has, as opposed to the one that is kept with it. */
    Sha256 computedHash() {
        List<String> content = new ArrayList<>(List.of(
                previousHash,
                id.toString(),
                itemId.toString(),
                Integer.toString(sequence),
                movement.process().name(),
                Objects.requireNonNullElse(movement.fromCustodian(), ""),
                movement.toCustodian(),
                movement.place(),
                movement.occurredAt().toString(),
                Objects.requireNonNullElse(movement.note(), ""),
                recordedBy,
                recordedAt.toString()));
        if (movement.toFirm() != null) {
            content.add(movement.toFirm());
        }
        return Sha256.ofFields(content.toArray(String[]::new));
    }

    public UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    /** Place in the log of the item, from 1. */
    public int sequence() {
        return sequence;
    }

    public CustodyMovement movement() {
        return movement;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
