package io.cyberpas.quote.quote;

import io.cyberpas.platform.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a quote.
 *
 * @param from state before
 * @param to state after
 * @param actorSubject who did it
 * @param actorName name to show
 * @param at when
 * @param reason why, where one was given
 */
@Embeddable
public record Transition(
        @Enumerated(EnumType.STRING) @Column(name = "from_status")
        QuoteStatus from,

        @Enumerated(EnumType.STRING) @Column(name = "to_status")
        QuoteStatus to,

        @Column(name = "actor_subject") String actorSubject,
        @Column(name = "actor_name") String actorName,
        @Column(name = "occurred_at") Instant at,
        @Column(name = "reason") @Nullable String reason) {

    /** Whether the rules acted, and no person. */
    public boolean isByRules() {
        return actorSubject.equals(Assessing.RULES.subject());
    }

    static Transition by(Actor actor, QuoteStatus from, QuoteStatus to, Instant at, @Nullable String reason) {
        return new Transition(from, to, actor.subject(), actor.name(), at, reason);
    }
}
