package io.cyberpas.quote.desk;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a referred quote. Anybody at the desk takes what nobody has; who has it, or a senior underwriter, gives it to
 * somebody else or puts it back. Assigned to somebody, it can still be decided by others: that is a matter of authority.
 */
@Entity
@Table(name = "referral")
@SuppressWarnings("NullAway.Init")
public class Referral {

    @Id
    @Column(name = "quote_number")
    private String quoteNumber;

    @Version
    private long version;

    private @Nullable String assignee;

    @Column(name = "assignee_name")
    private @Nullable String assigneeName;

    @Column(name = "assigned_at")
    private @Nullable Instant assignedAt;

    /** For the persistence provider. */
    protected Referral() {}

    /** One that nobody has touched. */
    static Referral untouched(String quoteNumber) {
        Referral referral = new Referral();
        referral.quoteNumber = quoteNumber;
        return referral;
    }

    /**
     * The underwriter takes it on. Said again by the same one, nothing happens.
     *
     * @return whether anything changed
     * @throws ConflictException if somebody else has it, who is named
     */
    boolean take(Actor underwriter, Instant at) {
        if (isAssignedTo(underwriter.subject())) {
            return false;
        }
        if (assignee != null) {
            throw new ConflictException(
                    "referral-taken",
                    "Referral taken",
                    "%s is handled by %s.".formatted(quoteNumber, assigneeName),
                    Map.of("assignee", assignee));
        }
        assign(underwriter.subject(), underwriter.name(), at);
        return true;
    }

    /**
     * It is given to a colleague.
     *
     * @throws ForbiddenActionException if somebody else has it, and the actor is no senior underwriter
     */
    void give(String colleague, String name, Actor by, Instant at) {
        requireAtDisposal(by);
        assign(colleague, name, at);
    }

    /**
     * It goes back to where everybody can take it.
     *
     * @throws ConflictException if nobody has it
     * @throws ForbiddenActionException if somebody else has it, and the actor is no senior underwriter
     */
    void putBack(Actor by) {
        if (assignee == null) {
            throw new ConflictException("Nobody handles %s.".formatted(quoteNumber));
        }
        requireAtDisposal(by);
        assignee = null;
        assigneeName = null;
        assignedAt = null;
    }

    /** Whether the actor may give it away: who has it, senior underwriters, and everybody while nobody has it. */
    public boolean isAtDisposalOf(Actor actor) {
        return assignee == null || isAssignedTo(actor.subject()) || actor.is(Roles.SENIOR_UNDERWRITER);
    }

    /** Whether it is that person who handles it. */
    public boolean isAssignedTo(String subject) {
        return subject.equals(assignee);
    }

    private void requireAtDisposal(Actor by) {
        if (!isAtDisposalOf(by)) {
            throw new ForbiddenActionException("%s is handled by %s; only they or a senior underwriter can pass it on."
                    .formatted(quoteNumber, assigneeName));
        }
    }

    private void assign(String subject, String name, Instant at) {
        assignee = subject;
        assigneeName = name;
        assignedAt = at;
    }

    /** The quote. */
    public String quoteNumber() {
        return quoteNumber;
    }

    /** Optimistic version. */
    public long version() {
        return version;
    }

    /** Subject of who handles it. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** Name of who handles it. */
    public Optional<String> assigneeName() {
        return Optional.ofNullable(assigneeName);
    }

    /** Since when. */
    public Optional<Instant> assignedAt() {
        return Optional.ofNullable(assignedAt);
    }
}
