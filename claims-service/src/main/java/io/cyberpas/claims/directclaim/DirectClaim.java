package io.cyberpas.claims.directclaim;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Masking;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a victim claims of the insurer itself, until a handler finds the claim file it belongs to or turns it down. The
 * victim sees its state by a code and learns nothing else.
 */
@Entity
@Table(name = "direct_claim")
public class DirectClaim {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "submission_hash", updatable = false)
    private byte[] submissionHash;

    @Column(name = "content_hash", updatable = false)
    private byte[] contentHash;

    @Column(name = "code_hash", updatable = false)
    private byte[] codeHash;

    @Column(name = "person_hash", updatable = false)
    private byte[] personHash;

    @Column(name = "masked_name", updatable = false)
    private String maskedName;

    @Column(name = "sealed_contact")
    private byte @Nullable [] sealedContact;

    @Column(name = "insured_named", updatable = false)
    private String insuredNamed;

    @Column(name = "happened", updatable = false)
    private String happened;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private DirectClaimStatus status;

    @Column(name = "received_by", updatable = false)
    private @Nullable String receivedBy;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "claim_id")
    private @Nullable UUID claimId;

    @Column(name = "claim_number")
    private @Nullable String claimNumber;

    @Column(name = "proceeding")
    private @Nullable String proceeding;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected DirectClaim() {}

    /** Takes a submission in. */
    static DirectClaim receive(
            String number,
            String key,
            Submission submission,
            PersonSeal seal,
            Channel channel,
            @Nullable String receivedBy,
            Instant now) {
        var claim = new DirectClaim();
        claim.id = Identifiers.next();
        claim.number = number;
        claim.submissionHash = seal.submission(key);
        claim.contentHash = seal.content(submission);
        claim.codeHash = seal.code(seal.codeFor(key));
        claim.personHash = seal.person(submission);
        claim.maskedName = Masking.personName(submission.name());
        claim.sealedContact = seal.seal(submission.contact());
        claim.insuredNamed = submission.insuredNamed();
        claim.happened = submission.happened();
        claim.channel = channel;
        claim.status = DirectClaimStatus.RECEIVED;
        claim.receivedBy = receivedBy;
        claim.receivedAt = now;
        return claim;
    }

    /** Whether the same was told. */
    boolean tells(byte[] content) {
        return Arrays.equals(contentHash, content);
    }

    /** It belongs to a claim file. */
    void match(Claim claim, String recorded, Actor actor, Instant now) {
        moveTo(DirectClaimStatus.MATCHED, "match", actor, now);
        claimId = claim.id();
        claimNumber = claim.number();
        proceeding = recorded;
    }

    /** It is turned down; how to reach the person is needed no longer and is forgotten. */
    void reject(String why, Actor actor, Instant now) {
        moveTo(DirectClaimStatus.REJECTED, "reject", actor, now);
        reason = why;
        sealedContact = null;
    }

    private void moveTo(DirectClaimStatus next, String attempted, Actor actor, Instant now) {
        requireMayBecome(next, attempted);
        status = next;
        decidedBy = actor.subject();
        decidedAt = now;
    }

    void requireMayBecome(DirectClaimStatus next, String attempted) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("Direct claim " + number, status, attempted, status.successors());
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Readable number such as {@code DC-2027-000001}. */
    public String number() {
        return number;
    }

    byte[] personHash() {
        return personHash.clone();
    }

    public String maskedName() {
        return maskedName;
    }

    Optional<byte[]> sealedContact() {
        return Optional.ofNullable(sealedContact).map(byte[]::clone);
    }

    /** Against whom, as the victim knows the name. */
    public String insuredNamed() {
        return insuredNamed;
    }

    public String happened() {
        return happened;
    }

    public Channel channel() {
        return channel;
    }

    public DirectClaimStatus status() {
        return status;
    }

    public Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The claim file it was matched with. */
    public Optional<String> claimNumber() {
        return Optional.ofNullable(claimNumber);
    }

    /** The proceeding that was recorded for it. */
    public Optional<String> proceeding() {
        return Optional.ofNullable(proceeding);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
