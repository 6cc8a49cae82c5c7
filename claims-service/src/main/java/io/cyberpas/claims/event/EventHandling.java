package io.cyberpas.claims.event;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.NumberSequence;
import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.version.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Opens, describes, closes and reopens loss events, and puts claims to them or takes them away. */
@ApplicationScoped
public class EventHandling {

    private final LossEvents events;
    private final EventBooks books;
    private final ClaimAccess claims;
    private final NumberSequence numbers;
    private final AuditTrail audit;
    private final Clock clock;

    EventHandling(
            LossEvents events,
            EventBooks books,
            ClaimAccess claims,
            NumberSequence numbers,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.books = books;
        this.claims = claims;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens an event under a new code. */
    @Transactional
    public LossEvent open(EventTerms terms, Actor actor) {
        var event = LossEvent.open(numbers.next("EV"), terms, actor, clock.instant());
        events.persist(event);
        audit.record(actor, "event.opened", event.code(), terms.kind() + ": " + terms.name());
        return event;
    }

    /** Tells more, or better, what an event is. */
    @Transactional
    public void describe(String code, @Nullable IfMatch ifMatch, EventTerms terms, Actor actor) {
        var event = held(code, ifMatch);
        event.describe(terms);
        audit.record(actor, "event.described", code, terms.kind() + ": " + terms.name());
    }

    /** Takes no more claims. */
    @Transactional
    public void close(String code, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        held(code, ifMatch).close();
        audit.record(actor, "event.closed", code, reason);
    }

    /** Takes claims again. */
    @Transactional
    public void reopen(String code, @Nullable IfMatch ifMatch, String reason, Actor actor) {
        held(code, ifMatch).reopen();
        audit.record(actor, "event.reopened", code, reason);
    }

    /**
     * Puts claims to an event: all of them, or none. A claim that belongs to it already stays so.
     *
     * @throws io.cyberpas.platform.problem.AbsentException when there is no such event or claim
     * @throws ConflictException when a claim belongs to another event
     */
    @Transactional
    public void assign(String code, Collection<String> numbersOfClaims, String reason, Actor actor) {
        events.held(code).requireOpen("take claims");
        // In their order, so that two who assign the same claims wait for each other but never in a circle.
        for (String number : new TreeSet<>(numbersOfClaims)) {
            var claim = claims.forDecision(number, actor);
            if (claim.eventCode().filter(code::equals).isPresent()) {
                continue;
            }
            claim.assignTo(code);
            keep(code, number, EventChange.Verb.ASSIGNED, "event.assigned", reason, actor);
        }
    }

    /**
     * Takes a claim away from an event.
     *
     * @throws ConflictException when it does not belong to it
     */
    @Transactional
    public void remove(String code, String number, String reason, Actor actor) {
        events.held(code).requireOpen("give claims away");
        var claim = claims.forDecision(number, actor);
        if (claim.eventCode().filter(code::equals).isEmpty()) {
            throw new ConflictException("Claim " + number + " does not belong to event " + code);
        }
        claim.removeFromEvent();
        keep(code, number, EventChange.Verb.REMOVED, "event.removed", reason, actor);
    }

    private void keep(String code, String number, EventChange.Verb verb, String action, String reason, Actor actor) {
        books.keep(code, number, verb, reason, actor, clock.instant());
        audit.record(actor, action, number, code + ": " + reason);
    }

    private LossEvent held(String code, @Nullable IfMatch ifMatch) {
        var event = events.held(code);
        IfMatch.check(ifMatch, event.version());
        return event;
    }
}
