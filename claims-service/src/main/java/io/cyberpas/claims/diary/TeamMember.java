package io.cyberpas.claims.diary;

import io.cyberpas.platform.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A handler among whom new claims are shared out. Whoever takes up a claim joins; who is away takes none. */
@Entity
@Table(name = "team_member")
public class TeamMember {

    @Id
    @Column(name = "subject")
    private String subject;

    @Version
    private long version;

    @Column(name = "name")
    private String name;

    @Column(name = "takes_claims")
    private boolean takesClaims;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected TeamMember() {}

    static TeamMember join(String subject, String name, Actor actor, Instant at) {
        var member = new TeamMember();
        member.subject = subject;
        member.name = name;
        member.takesClaims = true;
        member.changedBy = actor.subject();
        member.changedAt = at;
        return member;
    }

    /** Takes new claims from now on, or does not. */
    void takeClaims(boolean takes, Actor actor, Instant at) {
        takesClaims = takes;
        changedBy = actor.subject();
        changedAt = at;
    }

    public String subject() {
        return subject;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public boolean isTakingClaims() {
        return takesClaims;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
