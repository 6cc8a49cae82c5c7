package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An item of evidence: what was acquired, where, when and by whom, and the hash that tells it from any other. What
 * was registered never changes. The custody log grows, and the item keeps its length and its last hash, so that
 * entries cannot be cut off its end unnoticed and two writers cannot add to one log at once.
 */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "claim_id", updatable = false)
    private UUID claimId;

    @Embedded
    private Acquisition acquisition;

    @Column(name = "legal_hold")
    private boolean legalHold;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "custody_length")
    private int custodyLength;

    @Column(name = "custody_head")
    private @Nullable String custodyHead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "firms")
    private List<String> firms = List.of();

    @Embedded
    private @Nullable Derivation derivation;

    @Embedded
    private @Nullable Handover handover;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "checked_by")
    private @Nullable String checkedBy;

    @Column(name = "checked_sha256")
    private @Nullable String checkedSha256;

    protected EvidenceItem() {}

    /**
     * Registers an item on a claim.
     *
     * @param legalHold whether it must not be disposed of from now on
     */
    public static EvidenceItem register(
            UUID claimId, Acquisition acquisition, boolean legalHold, Actor actor, Instant now) {
        acquisition.check(now);
        var item = new EvidenceItem();
        item.id = Identifiers.next();
        item.claimId = claimId;
        item.acquisition = acquisition;
        item.legalHold = legalHold;
        item.registeredBy = actor.subject();
        item.registeredAt = now.truncatedTo(ChronoUnit.MICROS);
        return item;
    }

    /** Registers an item that was made from others, which are of the same claim. */
    static EvidenceItem derive(
            UUID claimId,
            Acquisition acquisition,
            Derivation.Statement statement,
            List<EvidenceItem> parents,
            boolean legalHold,
            Actor actor,
            Instant now) {
        EvidenceItem item = register(claimId, acquisition, legalHold, actor, now);
        item.derivation = Derivation.of(statement, parents);
        return item;
    }

    /** Lets an appointed firm see the item from now on. */
    void admit(String firm) {
        if (!firms.contains(firm)) {
            firms = Stream.concat(firms.stream(), Stream.of(firm)).toList();
        }
    }

    /** Adds to the custody log; {@code last} is null where custody begins. */
    public CustodyEntry record(CustodyMovement movement, @Nullable CustodyEntry last, Actor actor, Instant now) {
        CustodyEntry entry = CustodyEntry.after(last, this, movement, actor, now);
        if (entry.sequence() != custodyLength + 1) {
            throw new ConflictException("The custody log of " + label() + " does not hold; verify it first");
        }
        custodyLength = entry.sequence();
        custodyHead = entry.hash();
        if (movement.process() == CustodyProcess.TRANSFER) {
            handOver(movement, actor);
        } else if (movement.process().answersHandover()) {
            handover = null;
        }
        return entry;
    }

    private void handOver(CustodyMovement movement, Actor actor) {
        handover = new Handover(actor.subject(), Objects.requireNonNull(movement.fromCustodian()), movement.toFirm());
        if (movement.toFirm() != null) {
            admit(movement.toFirm());
        }
    }

    /** Notes the hash that somebody computed over the copy anew; returns whether it is the one registered. */
    public boolean check(Sha256 computed, Actor actor, Instant now) {
        checkedAt = now.truncatedTo(ChronoUnit.MICROS);
        checkedBy = actor.subject();
        checkedSha256 = computed.hex();
        return matches();
    }

    /** Puts the item under legal hold: from now on it must not be disposed of. */
    public void hold() {
        if (legalHold) {
            throw new ConflictException("Item " + label() + " is under legal hold already");
        }
        legalHold = true;
    }

    /** What the custody log begins with: a hash over all that was registered. */
    Sha256 registrationHash() {
        List<String> registration = new ArrayList<>(List.of(
                id.toString(),
                claimId.toString(),
                acquisition.label(),
                acquisition.kind().name(),
                acquisition.description(),
                acquisition.place(),
                acquisition.at().toString(),
                acquisition.by(),
                acquisition.sha256(),
                Long.toString(acquisition.sizeBytes()),
                acquisition.storageLocation(),
                registeredBy,
                registeredAt.toString()));
        if (derivation != null) {
            registration.add(derivation.lineage());
        }
        return Sha256.ofFields(registration.toArray(String[]::new));
    }

    /** Whether the newest check of the hash agreed; true also while there was none. */
    public boolean matches() {
        return checkedSha256 == null || checkedSha256.equals(acquisition.sha256());
    }

    /** Whether the custody log has begun. */
    public boolean isInCustody() {
        return custodyLength > 0;
    }

    public boolean isUnderLegalHold() {
        return legalHold;
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public Acquisition acquisition() {
        return acquisition;
    }

    /** Name of the item on the claim. */
    public String label() {
        return acquisition.label();
    }

    /** Codes of the appointed firms that may see the item; the insurer's people always may. */
    public List<String> firms() {
        return List.copyOf(firms);
    }

    /** How it was made from others; null for an original. */
    public @Nullable Derivation derivation() {
        return derivation;
    }

    /** A hand-over that waits to be confirmed; null if there is none. */
    public @Nullable Handover handover() {
        return handover;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** Number of entries in the custody log. */
    public int custodyLength() {
        return custodyLength;
    }

    /** Hash of the last entry of the custody log; null while there is none. */
    @Nullable
    String custodyHead() {
        return custodyHead;
    }

    /** When the hash was last computed anew; null while it never was. */
    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public @Nullable String checkedBy() {
        return checkedBy;
    }
}
