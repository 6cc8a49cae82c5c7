package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Appoints forensic firms to claims. */
@ApplicationScoped
public class VendorAppointing {

    private final ClaimAccess access;
    private final Engagements engagements;
    private final AuditTrail audit;
    private final Clock clock;

    VendorAppointing(ClaimAccess access, Engagements engagements, AuditTrail audit, Clock clock) {
        this.access = access;
        this.engagements = engagements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Appoints a firm, which sees the claim from then on.
     *
     * @throws ConflictException if it is appointed already
     */
    @Transactional
    public Engagement appoint(String claimNumber, EngagementTerms terms, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "appoint a forensic firm");
        Engagement engagement = Engagement.appoint(claim.id(), terms, actor, clock.instant());
        boolean known = engagements.of(claim.id()).stream()
                .anyMatch(each -> each.terms().vendorCode().equals(terms.vendorCode()));
        if (known) {
            throw new ConflictException(terms.vendorCode() + " is appointed to " + claimNumber + " already");
        }
        engagements.persist(engagement);
        claim.admit(new Participant(Participant.Kind.FORENSIC_VENDOR, terms.vendorCode()));
        audit.record(
                actor,
                "forensics.vendor-appointed",
                claimNumber,
                terms.vendorCode() + ", conflict " + terms.conflict() + ", letter " + terms.letterReference());
        return engagement;
    }

    /** The appointments to a claim; a firm is shown its own only, because terms are between it and the insurer. */
    @Transactional
    public List<Engagement> engagements(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return engagements.of(claim.id()).stream()
                .filter(each -> !actor.is(Roles.FORENSIC_VENDOR)
                        || each.terms().vendorCode().equals(actor.vendor()))
                .toList();
    }
}
