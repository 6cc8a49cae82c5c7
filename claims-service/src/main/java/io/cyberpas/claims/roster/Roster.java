package io.cyberpas.claims.roster;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file of victims of a demand. The same file is the same roster, however often it is sent. It runs from the moment it is there until
 * all its blocks are done; in between it may be stopped and resumed, and a crash only delays it. Its victims count when it is complete.
 */
@Entity
@Table(name = "roster")
public class Roster {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "demand_id", updatable = false)
    private UUID demandId;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "content_hash", updatable = false)
    private byte[] contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "encoding", updatable = false)
    private RosterEncoding encoding;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_basis", updatable = false)
    private IdentityBasis basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode", updatable = false)
    private RosterMode mode;

    @Column(name = "lines", updatable = false)
    private int lines;

    @Column(name = "faulty", updatable = false)
    private int faulty;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RosterStatus status;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "received_by", updatable = false)
    private String receivedBy;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Roster() {}

    /** A file that was received in full begins to run, or is refused for its faults. */
    static Roster of(ReceivedRoster file, int number, Actor actor, Instant now) {
        var roster = new Roster();
        roster.id = file.id();
        roster.demandId = file.demandId();
        roster.number = number;
        roster.contentHash = file.contentHash();
        roster.encoding = file.form().encoding();
        roster.basis = file.form().basis();
        roster.mode = file.mode();
        roster.lines = file.lines();
        roster.faulty = file.faulty();
        roster.status = file.mode() == RosterMode.ALL_OR_NOTHING && file.faulty() > 0
                ? RosterStatus.REFUSED
                : RosterStatus.RUNNING;
        roster.receivedBy = actor.subject();
        roster.receivedAt = now;
        roster.changedBy = actor.subject();
        roster.changedAt = now;
        return roster;
    }

    /**
     * Stops it between two blocks; one stopped already stays so.
     *
     * @return whether anything changed
     */
    boolean stop(Actor actor, Instant now) {
        return status != RosterStatus.STOPPED && moveTo(RosterStatus.STOPPED, "stop", actor, now);
    }

    /**
     * Lets it go on where it was; one that runs already goes on.
     *
     * @return whether anything changed
     */
    boolean resume(Actor actor, Instant now) {
        return status != RosterStatus.RUNNING && moveTo(RosterStatus.RUNNING, "resume", actor, now);
    }

    /** All its blocks are done. */
    void complete(Actor actor, Instant now) {
        moveTo(RosterStatus.COMPLETED, "complete", actor, now);
    }

    /** A block failed too often; why, without any content of the file. */
    void fail(String reason, Actor actor, Instant now) {
        moveTo(RosterStatus.FAILED, "fail", actor, now);
        failure = reason;
    }

    /** It was the wrong file. */
    void withdraw(Actor actor, Instant now) {
        moveTo(RosterStatus.WITHDRAWN, "withdraw", actor, now);
    }

    private boolean moveTo(RosterStatus next, String attempted, Actor actor, Instant now) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("Roster " + number, status, attempted, status.successors());
        }
        status = next;
        failure = null;
        changedBy = actor.subject();
        changedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID demandId() {
        return demandId;
    }

    /** Number of the file within the demand, from 1. */
    public int number() {
        return number;
    }

    /** SHA-256 of the file. */
    public byte[] contentHash() {
        return contentHash.clone();
    }

    public RosterEncoding encoding() {
        return encoding;
    }

    public IdentityBasis basis() {
        return basis;
    }

    public RosterMode mode() {
        return mode;
    }

    /** Lines after the header. */
    public int lines() {
        return lines;
    }

    /** Lines with faults. */
    public int faulty() {
        return faulty;
    }

    public RosterStatus status() {
        return status;
    }

    /** Why it failed; null unless it did. */
    public @Nullable String failure() {
        return failure;
    }

    public String receivedBy() {
        return receivedBy;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
