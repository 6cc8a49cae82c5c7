package io.cyberpas.claims.intake;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of VERIS records that become claims. The same file of the same sender is the same import. It runs from the moment it is
 * there until all its blocks are done; in between it may be stopped and resumed, and a crash only delays it.
 */
@Entity
@Table(name = "notice_import")
public class NoticeImport {

    @Id
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "default_policy")
    private @Nullable String defaultPolicy;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @Column(name = "line_count")
    private int lines;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ImportStatus status;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "sender")
    private String sender;

    @Column(name = "sender_name")
    private String senderName;

    @Column(name = "sender_roles")
    private String senderRoles;

    @Column(name = "sender_brokerage")
    private @Nullable String senderBrokerage;

    @Column(name = "sender_via")
    private @Nullable String senderVia;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected NoticeImport() {}

    /** A file that was received in full begins to run. */
    NoticeImport(ReceivedImport file, Actor actor, Instant at) {
        id = file.id();
        defaultPolicy = file.defaultPolicy();
        contentHash = file.contentHash();
        lines = file.lines();
        status = ImportStatus.RUNNING;
        sender = actor.subject();
        senderName = actor.name();
        senderRoles = String.join(",", new TreeSet<>(actor.roles()));
        senderBrokerage = actor.brokerage();
        senderVia = actor.via();
        receivedAt = at;
        changedAt = at;
        changedBy = actor.subject();
    }

    /** Stops it between two blocks; whether anything changed. */
    boolean stop(Actor actor, Instant at) {
        if (status == ImportStatus.STOPPED) {
            return false;
        }
        moveTo(ImportStatus.STOPPED, "stop", actor, at);
        return true;
    }

    /** Lets it go on where it was; whether anything changed. */
    boolean resume(Actor actor, Instant at) {
        if (status == ImportStatus.RUNNING) {
            return false;
        }
        moveTo(ImportStatus.RUNNING, "resume", actor, at);
        failure = null;
        return true;
    }

    void complete(Actor actor, Instant at) {
        moveTo(ImportStatus.COMPLETED, "complete", actor, at);
    }

    void fail(String reason, Actor actor, Instant at) {
        moveTo(ImportStatus.FAILED, "fail", actor, at);
        failure = reason;
    }

    private void moveTo(ImportStatus next, String attempted, Actor actor, Instant at) {
        if (!status.successors().contains(next)) {
            throw new IllegalTransitionException("import " + id, status, attempted, status.successors());
        }
        status = next;
        changedAt = at;
        changedBy = actor.subject();
    }

    /** Who sent it, as the sender was then: in this name its claims are notified. */
    Actor asSender() {
        return new Actor(sender, senderName, Set.of(senderRoles.split(",")), senderBrokerage, null, senderVia);
    }

    public UUID id() {
        return id;
    }

    /** The policy of lines that name none. */
    public @Nullable String defaultPolicy() {
        return defaultPolicy;
    }

    /** SHA-256 of the file. */
    public byte[] contentHash() {
        return contentHash.clone();
    }

    /** Lines that are not blank. */
    public int lines() {
        return lines;
    }

    public ImportStatus status() {
        return status;
    }

    /** Why it failed; null unless it did. */
    public @Nullable String failure() {
        return failure;
    }

    public String sender() {
        return sender;
    }

    public @Nullable String senderBrokerage() {
        return senderBrokerage;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
