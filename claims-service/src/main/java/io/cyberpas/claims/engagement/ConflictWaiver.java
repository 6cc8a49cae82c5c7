package io.cyberpas.claims.engagement;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a claims manager lets a firm work on a claim although it stands close to the insured. */
@Entity
@Immutable
@Table(name = "conflict_waiver")
public class ConflictWaiver {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "firm_code")
    private String firmCode;

    @Column(name = "conflicts")
    private String conflicts;

    @Column(name = "reason")
    private String reason;

    @Column(name = "waived_by")
    private String waivedBy;

    @Column(name = "waived_at")
    private Instant waivedAt;

    protected ConflictWaiver() {}

    static ConflictWaiver of(UUID claimId, String firm, String conflicts, String reason, Actor actor, Instant now) {
        var waiver = new ConflictWaiver();
        waiver.id = Identifiers.next();
        waiver.claimId = claimId;
        waiver.firmCode = firm;
        waiver.conflicts = conflicts;
        waiver.reason = reason;
        waiver.waivedBy = actor.subject();
        waiver.waivedAt = now;
        return waiver;
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public String firmCode() {
        return firmCode;
    }

    /** The conflicts that were known of when it was given. */
    public String conflicts() {
        return conflicts;
    }

    public String reason() {
        return reason;
    }

    public String waivedBy() {
        return waivedBy;
    }

    public Instant waivedAt() {
        return waivedAt;
    }
}
