package io.cyberpas.claims.directclaim;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.claims.proceeding.Proceeding;
import io.cyberpas.claims.proceeding.ProceedingHandling;
import io.cyberpas.claims.proceeding.ProceedingKind;
import io.cyberpas.claims.proceeding.ProceedingTerms;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes in direct claims, answers for their state, and matches them with claim files. */
@ApplicationScoped
public class DirectClaiming {

    private static final Actor PUBLIC = Actor.system("direct-claim");

    private final DirectClaims claims;
    private final PersonSeal seal;
    private final ClaimAccess access;
    private final ProceedingHandling proceedings;
    private final NumberSequence numbers;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    DirectClaiming(
            DirectClaims claims,
            PersonSeal seal,
            ClaimAccess access,
            ProceedingHandling proceedings,
            NumberSequence numbers,
            AuditTrail audit,
            Clock clock,
            ZoneId zone) {
        this.claims = claims;
        this.seal = seal;
        this.access = access;
        this.proceedings = proceedings;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What the sender keeps.
     *
     * @param code by which the state can be asked for; it is kept nowhere else
     */
    public record Receipt(DirectClaim claim, String code) {}

    /**
     * Takes a submission in, once for each key: the same again gives the same receipt.
     *
     * @param key of the form or the call
     * @param sender null for the victim's own form
     * @throws ConflictException when something else was told with the key before
     */
    @Transactional
    public Receipt receive(String key, Submission submission, @Nullable Actor sender) {
        byte[] hash = seal.submission(key);
        claims.hold(hash);
        String code = seal.codeFor(key);
        Optional<DirectClaim> known = claims.bySubmission(hash);
        if (known.isPresent()) {
            if (!known.get().tells(seal.content(submission))) {
                throw new ConflictException("This form was sent before with another content; load it again");
            }
            return new Receipt(known.get(), code);
        }
        DirectClaim claim = DirectClaim.receive(
                numbers.next("DC"),
                key,
                submission,
                seal,
                channel(sender),
                sender == null ? null : sender.subject(),
                clock.instant());
        claims.persist(claim);
        audit.record(
                sender == null ? PUBLIC : sender,
                "direct-claim.received",
                claim.number(),
                claim.channel().name());
        return new Receipt(claim, code);
    }

    private static Channel channel(@Nullable Actor sender) {
        if (sender == null) {
            return Channel.PUBLIC;
        }
        return sender.is(Roles.COUNSEL) ? Channel.COUNSEL : Channel.HANDLER;
    }

    /** The direct claim of a code, for its state alone; empty for a code that is none. */
    @Transactional
    public Optional<DirectClaim> byCode(String code) {
        return claims.byCode(seal.code(code));
    }

    /** One page, the last received first. */
    @Transactional
    public Page<DirectClaim> list(@Nullable DirectClaimStatus status, PageRequest request) {
        return claims.page(status, request);
    }

    /** One direct claim. */
    @Transactional
    public DirectClaim directClaim(String number) {
        return claims.byNumber(number).orElseThrow(() -> new AbsentException("direct claim", number));
    }

    /** What the same person submitted besides. */
    @Transactional
    public List<DirectClaim> ofSamePerson(DirectClaim claim) {
        return claims.ofSamePerson(claim);
    }

    /** How to reach the person; who looked and why is kept. Empty once it was turned down. */
    @Transactional
    public Optional<String> contact(String number, String reason, Actor actor) {
        DirectClaim claim = directClaim(number);
        audit.record(actor, "direct-claim.contact-shown", number, reason);
        return claim.sealedContact().map(seal::open);
    }

    /** It belongs to a claim file: a claim out of court is recorded there, with the times that run by law. */
    @Transactional
    public DirectClaim match(String number, String claimNumber, @Nullable IfMatch ifMatch, Actor actor) {
        Claim claim = access.forWork(claimNumber, actor, "match a direct claim");
        DirectClaim direct = locked(number);
        IfMatch.check(ifMatch, direct.version());
        direct.requireMayBecome(DirectClaimStatus.MATCHED, "match");
        var terms = new ProceedingTerms(
                ProceedingKind.OUT_OF_COURT_CLAIM,
                Jurisdiction.KR,
                "Direct claim against the insurer",
                number,
                "Victim " + direct.maskedName(),
                1L,
                direct.happened(),
                null,
                LocalDate.ofInstant(direct.receivedAt(), zone),
                null);
        Proceeding recorded = proceedings.begin(claimNumber, terms, ProceedingHandling.Assignment.NONE, actor);
        direct.match(claim, recorded.reference(), actor, clock.instant());
        audit.record(actor, "direct-claim.matched", number, claimNumber + " " + recorded.reference());
        claims.flush();
        return direct;
    }

    /** It is turned down; the contact is forgotten. */
    @Transactional
    public DirectClaim reject(String number, String reason, @Nullable IfMatch ifMatch, Actor actor) {
        DirectClaim direct = locked(number);
        IfMatch.check(ifMatch, direct.version());
        direct.reject(reason.strip(), actor, clock.instant());
        audit.record(actor, "direct-claim.rejected", number, reason);
        claims.flush();
        return direct;
    }

    private DirectClaim locked(String number) {
        return claims.byNumberLocked(number).orElseThrow(() -> new AbsentException("direct claim", number));
    }
}
