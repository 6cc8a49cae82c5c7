package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Registers evidence, keeps its custody log and checks both. */
@ApplicationScoped
public class EvidenceKeeping {

    private final ClaimAccess access;
    private final EvidenceItems items;
    private final CustodyLog log;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceKeeping(ClaimAccess access, EvidenceItems items, CustodyLog log, AuditTrail audit, Clock clock) {
        this.access = access;
        this.items = items;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers an item of evidence.
     *
     * @throws ConflictException if the claim has an item of the same label or the same hash
     */
    @Transactional
    public EvidenceItem register(String claimNumber, Acquisition acquisition, boolean legalHold, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "register evidence");
        EvidenceItem item = EvidenceItem.register(claim.id(), acquisition, legalHold, actor, clock.instant());
        items.byLabel(claim.id(), item.label()).ifPresent(other -> {
            throw new ConflictException(claimNumber + " has an item " + other.label() + " already");
        });
        items.byHash(claim.id(), acquisition.sha256()).ifPresent(other -> {
            throw new ConflictException("Item " + other.label() + " of " + claimNumber + " has the same hash");
        });
        items.persist(item);
        audit.record(actor, "forensics.evidence-registered", claimNumber, item.label() + " " + acquisition.sha256());
        return item;
    }

    /** Adds to the custody log of an item. */
    @Transactional
    public CustodyEntry record(String claimNumber, UUID itemId, CustodyMovement movement, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record custody");
        EvidenceItem item = item(claim, itemId);
        CustodyEntry entry = item.record(movement, log.last(itemId).orElse(null), actor, clock.instant());
        log.persist(entry);
        audit.record(
                actor,
                "forensics.custody-recorded",
                claimNumber,
                "%s #%d %s %s".formatted(item.label(), entry.sequence(), movement.process(), entry.hash()));
        return entry;
    }

    /** Compares a hash that was computed anew with the one registered, and keeps the outcome. */
    @Transactional
    public EvidenceItem check(String claimNumber, UUID itemId, Sha256 computed, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "check evidence");
        EvidenceItem item = item(claim, itemId);
        boolean matches = item.check(computed, actor, clock.instant());
        audit.record(
                actor,
                matches ? "forensics.evidence-matches" : "forensics.evidence-differs",
                claimNumber,
                item.label() + " " + computed);
        return item;
    }

    /** Puts an item under legal hold. */
    @Transactional
    public EvidenceItem hold(String claimNumber, UUID itemId, String reason, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "place a legal hold");
        EvidenceItem item = item(claim, itemId);
        item.hold();
        audit.record(actor, "forensics.legal-hold-placed", claimNumber, item.label() + ": " + reason);
        return item;
    }

    /** The items of a claim in the order of their registration. */
    @Transactional
    public List<EvidenceItem> items(String claimNumber, Actor actor) {
        return items.of(access.visible(claimNumber, actor).id());
    }

    /** One item of a claim. */
    @Transactional
    public EvidenceItem item(String claimNumber, UUID itemId, Actor actor) {
        return item(access.visible(claimNumber, actor), itemId);
    }

    /** The custody log of an item, oldest entry first. */
    @Transactional
    public List<CustodyEntry> log(String claimNumber, UUID itemId, Actor actor) {
        return log.of(item(access.visible(claimNumber, actor), itemId));
    }

    /** Whether the custody logs of a claim hold; names the first entry of each that does not. */
    @Transactional
    public CustodyChain.Verification verify(String claimNumber, Actor actor) {
        return log.verify(items.of(access.visible(claimNumber, actor).id()));
    }

    private EvidenceItem item(Claim claim, UUID itemId) {
        return items.of(claim.id(), itemId).orElseThrow(() -> new AbsentException("evidence item", itemId.toString()));
    }
}
