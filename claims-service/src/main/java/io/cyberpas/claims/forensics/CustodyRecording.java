package io.cyberpas.claims.forensics;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Adds to custody logs, for people and for the service itself; in the transaction of the one who asks. */
@ApplicationScoped
class CustodyRecording {

    private final CustodyLog log;
    private final EvidenceContents contents;
    private final CustodyStamping stamping;
    private final AuditTrail audit;
    private final Clock clock;

    CustodyRecording(
            CustodyLog log, EvidenceContents contents, CustodyStamping stamping, AuditTrail audit, Clock clock) {
        this.log = log;
        this.contents = contents;
        this.stamping = stamping;
        this.audit = audit;
        this.clock = clock;
    }

    CustodyEntry record(String claimNumber, EvidenceItem item, CustodyMovement movement, Actor actor) {
        Instant now = clock.instant();
        CustodyEntry entry = item.record(movement, log.last(item.id()).orElse(null), actor, now);
        log.persist(entry);
        if (movement.process() == CustodyProcess.DISPOSAL) {
            contents.of(item.id()).ifPresent(content -> content.giveUp(now));
        }
        audit.record(
                actor,
                "forensics.custody-recorded",
                claimNumber,
                "%s #%d %s %s".formatted(item.label(), entry.sequence(), movement.process(), entry.hash()));
        stamping.ask(claimNumber, item, entry, actor);
        return entry;
    }

    /** Something that happened now to the stored copy: who has the item stays the same. */
    CustodyEntry recordHere(String claimNumber, EvidenceItem item, CustodyProcess process, String note, Actor actor) {
        CustodyMovement last = log.last(item.id()).orElseThrow().movement();
        var movement = new CustodyMovement(
                process, last.toCustodian(), last.toCustodian(), "Evidence storage", clock.instant(), note);
        return record(claimNumber, item, movement, actor);
    }

    /** Opens custody with what was registered of the acquisition, unless somebody opened it. */
    void openIfNew(String claimNumber, EvidenceItem item, Actor actor) {
        if (!item.isInCustody()) {
            Acquisition acquisition = item.acquisition();
            var acquired = new CustodyMovement(
                    CustodyProcess.ACQUISITION,
                    null,
                    acquisition.by(),
                    acquisition.place(),
                    acquisition.at(),
                    "By the registration of the item");
            record(claimNumber, item, acquired, actor);
        }
    }
}
