package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Verifies the evidence of a claim for somebody: everything is read again, in the background. */
@ApplicationScoped
public class EvidenceVerifying {

    private final ClaimAccess access;
    private final EvidenceItems items;
    private final EvidenceVerifications verifications;
    private final Event<VerificationJob.Asked> asked;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceVerifying(
            ClaimAccess access,
            EvidenceItems items,
            EvidenceVerifications verifications,
            Event<VerificationJob.Asked> asked,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.items = items;
        this.verifications = verifications;
        this.asked = asked;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for a verification; while one waits or goes on it is that one. */
    @Transactional
    public EvidenceVerification request(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        EvidenceVerification verification = verifications.request(claim.id(), actor.subject(), clock.instant());
        audit.record(
                actor,
                "forensics.verification-requested",
                claimNumber,
                verification.id().toString());
        asked.fire(new VerificationJob.Asked(verification.id()));
        return seen(verification, claim, actor);
    }

    /** How far a verification is, and what it found. */
    @Transactional
    public EvidenceVerification find(String claimNumber, UUID id, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return verifications
                .find(claim.id(), id)
                .map(each -> seen(each, claim, actor))
                .orElseThrow(() -> new AbsentException("verification", id.toString()));
    }

    /** The last one that is through; empty while there was none. */
    @Transactional
    public Optional<EvidenceVerification> newest(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        return verifications.newestFinished(claim.id()).map(each -> seen(each, claim, actor));
    }

    /** Whether one waits or goes on. */
    @Transactional
    public boolean isUnderWay(String claimNumber, Actor actor) {
        return verifications.open(access.visible(claimNumber, actor).id()).isPresent();
    }

    private EvidenceVerification seen(EvidenceVerification verification, Claim claim, Actor reader) {
        return ClaimAccess.isStaff(reader) ? verification : verification.of(items.of(claim.id(), reader));
    }
}
