package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The appointment of a forensic firm to a claim. From then on the firm sees the claim and may keep its evidence. */
@Entity
@Immutable
@Table(name = "engagement")
public class Engagement {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Embedded
    private EngagementTerms terms;

    @Column(name = "appointed_by")
    private String appointedBy;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    protected Engagement() {}

    /** Appoints a firm on terms that were checked. */
    public static Engagement appoint(UUID claimId, EngagementTerms terms, Actor actor, Instant now) {
        terms.check();
        var engagement = new Engagement();
        engagement.id = Identifiers.next();
        engagement.claimId = claimId;
        engagement.terms = terms;
        engagement.appointedBy = actor.subject();
        engagement.appointedAt = now;
        return engagement;
    }

    public UUID id() {
        return id;
    }

    public UUID claimId() {
        return claimId;
    }

    public EngagementTerms terms() {
        return terms;
    }

    public String appointedBy() {
        return appointedBy;
    }

    public Instant appointedAt() {
        return appointedAt;
    }
}
