package io.cyberpas.claims.event;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.IllegalTransitionException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One outage or campaign that strikes many insureds at once. Claims are put to it while it is open; limits per event, reinsurance
 * and accumulation count by its code.
 */
@Entity
@Table(name = "loss_event")
public class LossEvent {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "code")
    private String code;

    @Embedded
    private EventTerms terms;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EventState state;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected LossEvent() {}

    /** A new event under its readable code. */
    static LossEvent open(String code, EventTerms terms, Actor actor, Instant at) {
        var event = new LossEvent();
        event.id = Identifiers.next();
        event.code = code;
        event.terms = terms;
        event.state = EventState.OPEN;
        event.openedBy = actor.subject();
        event.openedAt = at;
        return event;
    }

    /** Tells more, or better, what the event is. */
    void describe(EventTerms better) {
        requireOpen("describe");
        terms = better;
    }

    void close() {
        moveTo(EventState.CLOSED, "close");
    }

    void reopen() {
        moveTo(EventState.OPEN, "reopen");
    }

    /** @throws IllegalTransitionException when it takes no claims any more */
    void requireOpen(String attempted) {
        if (state != EventState.OPEN) {
            throw illegal(attempted);
        }
    }

    private void moveTo(EventState next, String attempted) {
        if (!state.successors().contains(next)) {
            throw illegal(attempted);
        }
        state = next;
    }

    private IllegalTransitionException illegal(String attempted) {
        return new IllegalTransitionException("Event " + code, state, attempted, state.successors());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Readable code such as {@code EV-2026-000001}. */
    public String code() {
        return code;
    }

    public EventTerms terms() {
        return terms;
    }

    public EventState state() {
        return state;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
