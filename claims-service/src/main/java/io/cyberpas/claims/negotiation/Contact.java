package io.cyberpas.claims.negotiation;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing said between a negotiator and an extortionist. It is never edited: what was wrong is put right by another one. */
@Entity
@Immutable
@Table(name = "extortion_contact")
public class Contact {

    @Id
    private UUID id;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "position")
    private int position;

    @Column(name = "engagement")
    private String engagement;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction")
    private ContactDirection direction;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private ContactChannel channel;

    @Column(name = "counterpart")
    private String counterpart;

    @Column(name = "said")
    private String said;

    @Embedded
    private @Nullable DemandedAmount demanded;

    @Column(name = "wallet")
    private @Nullable String wallet;

    @Column(name = "answer_by")
    private @Nullable Instant answerBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Contact() {}

    /**
     * What a negotiator tells.
     *
     * @param counterpart the name under which the extortionist writes, or a group's
     * @param said what was said, in the negotiator's words
     * @param demanded what was demanded (inbound) or offered (outbound), if anything
     * @param wallet where payment is asked to
     * @param answerBy until when the extortionist waits
     */
    public record Draft(
            Instant happenedAt,
            ContactDirection direction,
            ContactChannel channel,
            String counterpart,
            String said,
            @Nullable DemandedAmount demanded,
            @Nullable String wallet,
            @Nullable Instant answerBy) {

        public Draft {
            counterpart = counterpart.strip();
            said = said.strip();
            wallet = wallet == null || wallet.isBlank() ? null : wallet.strip();
        }
    }

    static Contact of(Claim claim, int position, String engagement, Draft draft, Actor actor, Instant now) {
        var contact = new Contact();
        contact.id = Identifiers.next();
        contact.claimId = claim.id();
        contact.position = position;
        contact.engagement = engagement;
        contact.happenedAt = draft.happenedAt();
        contact.direction = draft.direction();
        contact.channel = draft.channel();
        contact.counterpart = draft.counterpart();
        contact.said = draft.said();
        contact.demanded = draft.demanded();
        contact.wallet = draft.wallet();
        contact.answerBy = draft.answerBy();
        contact.recordedBy = actor.subject();
        contact.recordedAt = now;
        return contact;
    }

    public UUID id() {
        return id;
    }

    /** Readable reference within the claim, such as {@code CONTACT-3}. */
    public String reference() {
        return "CONTACT-" + position;
    }

    /** Number of the appointment under which it was made. */
    public String engagement() {
        return engagement;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public ContactDirection direction() {
        return direction;
    }

    public ContactChannel channel() {
        return channel;
    }

    public String counterpart() {
        return counterpart;
    }

    public String said() {
        return said;
    }

    public Optional<DemandedAmount> demanded() {
        return Optional.ofNullable(demanded);
    }

    public Optional<String> wallet() {
        return Optional.ofNullable(wallet);
    }

    public Optional<Instant> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
