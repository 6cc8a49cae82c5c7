package io.cyberpas.claims.intake;

import io.cyberpas.claims.claim.PolicyCover;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which the insured of a policy notifies losses without signing in, and afterwards sees where they stand. It takes notices
 * until it expires or has taken as many as it may; the status is shown until it is revoked.
 */
@Entity
@Table(name = "notice_link")
public class NoticeLink {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "brokerage")
    private String brokerage;

    @Column(name = "insured_name")
    private String insuredName;

    @Column(name = "cover_from")
    private LocalDate from;

    @Column(name = "cover_to")
    private LocalDate to;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "most_notices")
    private int mostNotices;

    @Column(name = "notices")
    private int notices;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected NoticeLink() {}

    static NoticeLink make(
            LinkToken token,
            PolicyCover policy,
            @Nullable String note,
            int most,
            Instant expires,
            Actor actor,
            Instant at) {
        var link = new NoticeLink();
        link.id = Identifiers.next();
        link.tokenHash = token.hash();
        link.policyNumber = policy.policyNumber();
        link.brokerage = policy.brokerage();
        link.insuredName = policy.insuredName();
        link.from = policy.from();
        link.to = policy.to();
        link.note = note;
        link.mostNotices = most;
        link.madeBy = actor.subject();
        link.madeAt = at;
        link.expiresAt = expires;
        return link;
    }

    /** Counts a notice. */
    void use(Instant at) {
        if (state(at) != NoticeLinkState.OPEN) {
            throw new ConflictException("This link takes no more notices");
        }
        notices++;
    }

    /** Makes it dead at once. */
    void revoke(Actor actor, Instant at) {
        if (revokedAt != null) {
            throw new ConflictException("The link was revoked already");
        }
        revokedBy = actor.subject();
        revokedAt = at;
    }

    /** Whether it takes notices at an instant. */
    public NoticeLinkState state(Instant at) {
        if (revokedAt != null) {
            return NoticeLinkState.REVOKED;
        }
        if (!at.isBefore(expiresAt)) {
            return NoticeLinkState.EXPIRED;
        }
        return notices < mostNotices ? NoticeLinkState.OPEN : NoticeLinkState.USED;
    }

    /** In whose name a notice by it is received: the link's, which says who made it. */
    Actor asNotifier() {
        return new Actor("link-" + id, "Insured by link", Set.of(Roles.SERVICE), null, null, madeBy);
    }

    public UUID id() {
        return id;
    }

    public String policyNumber() {
        return policyNumber;
    }

    public String brokerage() {
        return brokerage;
    }

    public String insuredName() {
        return insuredName;
    }

    /** First day of cover. */
    public LocalDate from() {
        return from;
    }

    /** The last day of cover. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** For whom it was made, in the words of who made it. */
    public @Nullable String note() {
        return note;
    }

    /** How many losses were notified by it. */
    public int notices() {
        return notices;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
