package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.forensics.storage.ContentKey;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the database knows of contents: expects them, enters them, and writes down who was given them. */
@ApplicationScoped
class ContentRegister {

    private final ClaimAccess access;
    private final EvidenceItems items;
    private final EvidenceContents contents;
    private final CustodyRecording custody;
    private final AuditTrail audit;
    private final Clock clock;

    ContentRegister(
            ClaimAccess access,
            EvidenceItems items,
            EvidenceContents contents,
            CustodyRecording custody,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.items = items;
        this.contents = contents;
        this.custody = custody;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to come in.
     *
     * @param key for this reception
     * @param isThere whether the same content was received before, so that this one is only compared
     */
    record Expected(ContentKey key, EvidenceItem item, boolean isThere) {}

    /** A content and the item it is of. */
    record Kept(EvidenceItem item, EvidenceContent content) {}

    /** What an item waits for; refuses a claim that is closed and an item whose custody ended. */
    @Transactional
    Expected expect(String claimNumber, UUID itemId, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        claim.requireOpen("receive evidence");
        EvidenceItem item = items.require(claim.id(), itemId, actor);
        Optional<EvidenceContent> there = contents.of(itemId);
        requireNotGivenUp(item, there);
        var key = new ContentKey(claim.id(), item.acquisition().sha256(), Identifiers.next());
        return new Expected(key, item, there.isPresent());
    }

    /** Enters what was received, unless another reception of the same was quicker: then that one counts. */
    @Transactional
    Kept enter(String claimNumber, Expected expected, ContentType type, @Nullable String statedType, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "receive evidence");
        EvidenceItem item = items.require(claim.id(), expected.item().id(), actor);
        Optional<EvidenceContent> before = contents.of(item.id());
        requireNotGivenUp(item, before);
        if (before.isPresent()) {
            return new Kept(item, before.get());
        }
        EvidenceContent content =
                EvidenceContent.received(expected.key(), item, type, statedType, actor, clock.instant());
        contents.persist(content);
        custody.openIfNew(claimNumber, item, actor);
        custody.recordHere(
                claimNumber,
                item,
                CustodyProcess.STORAGE,
                "Copy of %d bytes received, SHA-256 %s".formatted(content.sizeBytes(), content.sha256()),
                actor);
        audit.record(
                actor,
                "forensics.content-received",
                claimNumber,
                "%s %s %s %s".formatted(item.label(), content.sha256(), content.foundType(), content.typeFinding()));
        return new Kept(item, content);
    }

    /** The content of an item; refuses one that was not received. */
    @Transactional
    Kept require(String claimNumber, UUID itemId, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        EvidenceItem item = items.require(claim.id(), itemId, actor);
        Optional<EvidenceContent> content = contents.of(itemId);
        requireNotGivenUp(item, content);
        return new Kept(item, content.orElseThrow(() -> new AbsentException("content of evidence item", item.label())));
    }

    /** Writes down that somebody is given a copy; also of a closed claim, whose evidence may still be asked for. */
    @Transactional
    void enterAccess(String claimNumber, UUID itemId, Actor actor) {
        Claim claim = access.forDecision(claimNumber, actor);
        EvidenceItem item = items.require(claim.id(), itemId, actor);
        custody.recordHere(claimNumber, item, CustodyProcess.ACCESS, "Copy given to " + actor.subject(), actor);
        audit.record(actor, "forensics.content-given", claimNumber, item.label());
    }

    /** Whether the reception under this key was entered. */
    @Transactional
    boolean isEntered(ContentKey key) {
        return contents.findByIdOptional(key.id()).isPresent();
    }

    private static void requireNotGivenUp(EvidenceItem item, Optional<EvidenceContent> content) {
        content.filter(each -> !each.isKept()).ifPresent(gone -> {
            throw new ConflictException("Item " + item.label() + " was disposed of; its content is given up");
        });
    }
}
