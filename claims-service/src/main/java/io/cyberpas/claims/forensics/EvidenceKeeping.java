package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Participant;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers evidence, keeps its custody log and checks both. */
@ApplicationScoped
public class EvidenceKeeping {

    private final ClaimAccess access;
    private final EvidenceItems items;
    private final CustodyLog log;
    private final EvidenceRegister register;
    private final CustodyRecording custody;
    private final CustodyStamps stamps;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceKeeping(
            ClaimAccess access,
            EvidenceItems items,
            CustodyLog log,
            EvidenceRegister register,
            CustodyRecording custody,
            CustodyStamps stamps,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.items = items;
        this.log = log;
        this.register = register;
        this.custody = custody;
        this.stamps = stamps;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody registers.
     *
     * @param derivation how it was made from other items; null for an original
     * @param firm code of the appointed firm whose item it is, by the insurer's people; null for the one of the actor, or none
     */
    public record Registration(
            Acquisition acquisition,
            boolean legalHold,
            Derivation.@Nullable Statement derivation,
            @Nullable String firm) {

        /** An original of whoever registers it. */
        public static Registration of(Acquisition acquisition, boolean legalHold) {
            return new Registration(acquisition, legalHold, null, null);
        }
    }

    /**
     * Registers an item of evidence.
     *
     * @throws ConflictException if the claim has an item of the same label or the same hash
     */
    @Transactional
    public EvidenceItem register(String claimNumber, Registration registration, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "register evidence");
        EvidenceItem item = item(claim, registration, actor);
        items.byLabel(claim.id(), item.label()).ifPresent(other -> {
            throw new ConflictException(claimNumber + " has an item " + other.label() + " already");
        });
        items.byHash(claim.id(), item.acquisition().sha256()).ifPresent(other -> {
            String which = EvidenceItems.maySee(other, actor) ? "Item " + other.label() : "An item of another firm";
            throw new ConflictException(which + " of " + claimNumber + " has the same hash");
        });
        firmOf(claim, registration.firm(), actor).ifPresent(item::admit);
        items.persist(item);
        audit.record(
                actor,
                "forensics.evidence-registered",
                claimNumber,
                item.label() + " " + item.acquisition().sha256());
        return item;
    }

    private EvidenceItem item(Claim claim, Registration registration, Actor actor) {
        Instant now = clock.instant();
        Derivation.Statement statement = registration.derivation();
        return statement == null
                ? EvidenceItem.register(claim.id(), registration.acquisition(), registration.legalHold(), actor, now)
                : EvidenceItem.derive(
                        claim.id(),
                        registration.acquisition(),
                        statement,
                        parents(claim, statement, actor),
                        registration.legalHold(),
                        actor,
                        now);
    }

    /** The items that went in; names those that there are none of, or not for the actor. */
    private List<EvidenceItem> parents(Claim claim, Derivation.Statement statement, Actor actor) {
        statement.check();
        List<EvidenceItem> visible = items.of(claim.id(), actor);
        List<EvidenceItem> parents = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < statement.parents().size(); i++) {
            UUID id = statement.parents().get(i);
            Optional<EvidenceItem> parent =
                    visible.stream().filter(item -> item.id().equals(id)).findFirst();
            parent.ifPresent(parents::add);
            if (parent.isEmpty()) {
                problems.add(new FieldProblem("$.derivation.parents[%d]".formatted(i), "is no item of this claim"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return parents;
    }

    private static Optional<String> firmOf(Claim claim, @Nullable String named, Actor actor) {
        if (!ClaimAccess.isStaff(actor) && actor.is(Roles.FORENSIC_VENDOR)) {
            return Optional.ofNullable(actor.vendor());
        }
        requireAppointed(claim, named, "$.firm");
        return Optional.ofNullable(named);
    }

    private static void requireAppointed(Claim claim, @Nullable String firm, String path) {
        if (firm != null && !claim.participants().contains(new Participant(Participant.Kind.FORENSIC_VENDOR, firm))) {
            throw new InvalidInputException(
                    new FieldProblem(path, "is not appointed to the claim", "an appointed firm"));
        }
    }

    /** Adds to the custody log of an item what people saw or did. */
    @Transactional
    public CustodyEntry record(String claimNumber, UUID itemId, CustodyMovement movement, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "record custody");
        EvidenceItem item = items.require(claim.id(), itemId, actor);
        if (!movement.process().isEnteredByPeople()) {
            throw new InvalidInputException(
                    new FieldProblem("$.process", "is entered by the service itself, for every copy it gives"));
        }
        requireAppointed(claim, movement.toFirm(), "$.toFirm");
        return custody.record(claimNumber, item, movement, actor);
    }

    /** Compares a hash that was computed anew with the one registered, and keeps the outcome. */
    @Transactional
    public EvidenceItem check(String claimNumber, UUID itemId, Sha256 computed, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "check evidence");
        EvidenceItem item = items.require(claim.id(), itemId, actor);
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
        EvidenceItem item = items.require(claim.id(), itemId, actor);
        item.hold();
        audit.record(actor, "forensics.legal-hold-placed", claimNumber, item.label() + ": " + reason);
        return item;
    }

    /** The items of a claim that the actor may see, in the order of their registration. */
    @Transactional
    public List<EvidenceItem> items(String claimNumber, Actor actor) {
        return items.of(access.visible(claimNumber, actor).id(), actor);
    }

    /** Codes of the forensic firms that are appointed to a claim. */
    @Transactional
    public List<String> appointedFirms(String claimNumber, Actor actor) {
        return access.visible(claimNumber, actor).participants().stream()
                .filter(participant -> participant.kind() == Participant.Kind.FORENSIC_VENDOR)
                .map(Participant::code)
                .sorted()
                .toList();
    }

    /** One item of a claim. */
    @Transactional
    public EvidenceItem item(String claimNumber, UUID itemId, Actor actor) {
        return items.require(access.visible(claimNumber, actor).id(), itemId, actor);
    }

    /** The custody log of an item, oldest entry first. */
    @Transactional
    public List<CustodyEntry> log(String claimNumber, UUID itemId, Actor actor) {
        return log.of(items.require(access.visible(claimNumber, actor).id(), itemId, actor));
    }

    /** The time-stamps over entries of the custody log of an item, oldest first. */
    @Transactional
    public List<CustodyStamp> stamps(String claimNumber, UUID itemId, Actor actor) {
        return stamps.of(item(claimNumber, itemId, actor).id());
    }

    /** The time-stamp over one entry. */
    @Transactional
    public CustodyStamp stamp(String claimNumber, UUID itemId, int sequence, Actor actor) {
        EvidenceItem item = item(claimNumber, itemId, actor);
        return stamps.of(itemId, sequence)
                .orElseThrow(() -> new AbsentException("time-stamp", item.label() + " #" + sequence));
    }

    /**
     * Whether the custody logs of the items that the actor may see hold; names the first entry of each that does not, and for the
     * insurer's people every item that is gone with its log.
     */
    @Transactional
    public CustodyChain.Verification verify(String claimNumber, Actor actor) {
        Claim claim = access.visible(claimNumber, actor);
        CustodyChain.Verification logs = log.verify(items.held(claim.id(), actor));
        return ClaimAccess.isStaff(actor) ? logs.and(register.faults(claim.id())) : logs;
    }
}
