package io.cyberpas.policy.group;

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
 * A file of members that is enrolled in a group policy. The same file is the same enrolment, however often it is sent. It runs from
 * the moment it is there until all its blocks are done; in between it may be stopped and resumed, and a crash only delays it.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "policy_number")
    private String policyNumber;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @Column(name = "encoding")
    private String encoding;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "line_count")
    private int lines;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private EnrolmentStatus status;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For Hibernate. */
    protected Enrolment() {}

    /** A file that was received in full begins to run. */
    Enrolment(ReceivedFile file, int ordinal, Channel channel, Instant at, Actor actor) {
        this.id = file.id();
        this.policyNumber = file.policyNumber();
        this.ordinal = ordinal;
        this.contentHash = file.contentHash();
        this.encoding = file.encoding();
        this.channel = channel;
        this.lines = file.lines();
        this.status = EnrolmentStatus.RUNNING;
        this.receivedAt = at;
        this.receivedBy = actor.subject();
        this.changedAt = at;
        this.changedBy = actor.subject();
    }

    /**
     * Stops it between two blocks; one stopped already stays so.
     *
     * @return whether anything changed
     * @throws IllegalTransitionException if it does not run
     */
    boolean stop(Instant at, Actor actor) {
        if (status == EnrolmentStatus.STOPPED) {
            return false;
        }
        moveTo(EnrolmentStatus.STOPPED, "stop", at, actor);
        return true;
    }

    /**
     * Lets it go on where it was; one that runs already goes on.
     *
     * @return whether anything changed
     * @throws IllegalTransitionException if it is complete
     */
    boolean resume(Instant at, Actor actor) {
        if (status == EnrolmentStatus.RUNNING) {
            return false;
        }
        moveTo(EnrolmentStatus.RUNNING, "resume", at, actor);
        failure = null;
        return true;
    }

    /** All its blocks are done. */
    void complete(Instant at, Actor actor) {
        moveTo(EnrolmentStatus.COMPLETED, "complete", at, actor);
    }

    /** A block failed too often; why, without any content of the file. */
    void fail(String reason, Instant at, Actor actor) {
        moveTo(EnrolmentStatus.FAILED, "fail", at, actor);
        failure = reason;
    }

    private void moveTo(EnrolmentStatus next, String attempted, Instant at, Actor actor) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("enrolment " + id, status, attempted, status.successors());
        }
        status = next;
        changedAt = at;
        changedBy = actor.subject();
    }

    /** Key, ordered by time of receipt. */
    public UUID id() {
        return id;
    }

    /** The policy whose members these are. */
    public String policyNumber() {
        return policyNumber;
    }

    /** Position among the enrolments of the policy, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** SHA-256 of the file. */
    public byte[] contentHash() {
        return contentHash.clone();
    }

    /** The encoding in which the file was read. */
    public String encoding() {
        return encoding;
    }

    /** How the file came. */
    public Channel channel() {
        return channel;
    }

    /** Lines after the header. */
    public int lines() {
        return lines;
    }

    /** Where it stands. */
    public EnrolmentStatus status() {
        return status;
    }

    /** Why it failed; null unless it did. */
    public @Nullable String failure() {
        return failure;
    }

    /** When the file was there in full. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** Who sent it. */
    public String receivedBy() {
        return receivedBy;
    }

    /** When its state changed last. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who changed its state last. */
    public String changedBy() {
        return changedBy;
    }
}
