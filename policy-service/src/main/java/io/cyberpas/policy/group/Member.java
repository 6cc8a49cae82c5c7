package io.cyberpas.policy.group;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.policy.policy.CoverPeriod;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a group policy insures. Members come from enrolments alone, thousands at a time; one by one they withdraw or leave.
 * Who withdraws in time never had cover; who leaves had it until that day. Who comes back is enrolled again, as another stay.
 */
@Entity
@Table(name = "member")
public class Member {

    @EmbeddedId
    private Key key;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "reference")
    private String reference;

    @Column(name = "stay")
    private short stay;

    @Column(name = "name")
    private String name;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "phone")
    private @Nullable String phone;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "cover_from"))
    @AttributeOverride(name = "to", column = @Column(name = "cover_to"))
    private CoverPeriod cover;

    @Column(name = "consent_at")
    private Instant consentAt;

    @Column(name = "disclosure")
    private String disclosure;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private @Nullable Ending ending;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ending_reason")
    private @Nullable String endingReason;

    /** The enrolment and its line that brought the member. */
    @Embeddable
    public record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,
            @Column(name = "line") int line) {}

    /** For Hibernate. */
    protected Member() {}

    /**
     * Ends the cover as if it had never begun; who withdrew already stays so.
     *
     * @param lastDay on which that is possible
     * @param today   the day of the member's declaration
     * @return whether anything changed
     * @throws ConflictException if the time is over or the member has left
     */
    boolean withdraw(LocalDate lastDay, LocalDate today, @Nullable String reason, Instant at, Actor actor) {
        if (ending == Ending.WITHDRAWN) {
            return false;
        }
        if (ending == Ending.LEFT) {
            throw new ConflictException("Member %s has left on %s and cannot withdraw".formatted(reference, endedOn));
        }
        if (today.isAfter(lastDay)) {
            throw new ConflictException(
                    "Member %s could withdraw until %s; what is possible is to leave".formatted(reference, lastDay));
        }
        end(Ending.WITHDRAWN, cover.from(), reason, at, actor);
        return true;
    }

    /**
     * Ends the cover from a day on; asked again with the same day, it stays so.
     *
     * @param on the first day no longer covered
     * @return whether anything changed
     * @throws ConflictException if the day is not one of the cover, or the cover has ended otherwise
     */
    boolean leave(LocalDate on, @Nullable String reason, Instant at, Actor actor) {
        if (ending == Ending.LEFT && on.equals(endedOn)) {
            return false;
        }
        if (ending != null) {
            throw new ConflictException("Member %s is %s since %s".formatted(reference, ending, endedOn));
        }
        if (!on.isAfter(cover.from()) || on.isAfter(cover.to())) {
            throw new ConflictException(
                    "Member %s is covered from %s to %s: leaving is possible after the first day, at the latest on %s"
                            .formatted(reference, cover.from(), cover.lastDay(), cover.to()));
        }
        end(Ending.LEFT, on, reason, at, actor);
        return true;
    }

    private void end(Ending how, LocalDate on, @Nullable String reason, Instant at, Actor actor) {
        ending = how;
        endedOn = on;
        endedAt = at;
        endedBy = actor.subject();
        endingReason = reason;
    }

    /** Where the member stands on a day. */
    public MemberStatus statusOn(LocalDate day) {
        if (ending == Ending.WITHDRAWN) {
            return MemberStatus.WITHDRAWN;
        }
        if (day.isBefore(cover.from())) {
            return MemberStatus.PENDING;
        }
        if (day.isBefore(end())) {
            return MemberStatus.COVERED;
        }
        return ending == Ending.LEFT ? MemberStatus.LEFT : MemberStatus.ENDED;
    }

    /** The first day no longer covered; the first day of cover where it was withdrawn from. */
    public LocalDate end() {
        return endedOn == null ? cover.to() : endedOn;
    }

    /** The last day on which the member may withdraw; null where no rule gives the right. */
    public @Nullable LocalDate withdrawalUntil(GroupRules rules, ZoneId zone) {
        LocalDate contract = LocalDate.ofInstant(consentAt, zone);
        LocalDate certificate = LocalDate.ofInstant(enrolledAt, zone);
        return rules.coolingOffOn(contract)
                .map(rule -> rule.lastDay(contract, certificate))
                .orElse(null);
    }

    /** The enrolment and its line that brought the member. */
    public Key key() {
        return key;
    }

    /** The policy that insures the member. */
    public String policyNumber() {
        return policyNumber;
    }

    /** The platform's own id of the member. */
    public String reference() {
        return reference;
    }

    /** How often the member has come, from 1. */
    public int stay() {
        return stay;
    }

    /** The person's name. */
    public String name() {
        return name;
    }

    /** The person's birth date. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** A mail address; null where none was given. */
    public @Nullable String email() {
        return email;
    }

    /** A telephone number; null where none was given. */
    public @Nullable String phone() {
        return phone;
    }

    /** The days of cover, as enrolled. */
    public CoverPeriod cover() {
        return cover;
    }

    /** When the member agreed to be insured. */
    public Instant consentAt() {
        return consentAt;
    }

    /** Version of the disclosure that the member was shown before. */
    public String disclosure() {
        return disclosure;
    }

    /** When the member was enrolled; the certificate is there since then. */
    public Instant enrolledAt() {
        return enrolledAt;
    }

    /** Why cover ended before its time; null unless it did. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** When that was recorded; null unless cover ended before its time. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Who recorded it; null unless cover ended before its time. */
    public @Nullable String endedBy() {
        return endedBy;
    }

    /** The reason given, if any. */
    public @Nullable String endingReason() {
        return endingReason;
    }
}
