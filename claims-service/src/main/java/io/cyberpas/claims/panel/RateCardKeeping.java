package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.AbsentException;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes rate cards onto the panel: one manager proposes, another decides. */
@ApplicationScoped
public class RateCardKeeping {

    private final PanelFirms firms;
    private final RateCards cards;
    private final AuditTrail audit;
    private final Clock clock;

    RateCardKeeping(PanelFirms firms, RateCards cards, AuditTrail audit, Clock clock) {
        this.firms = firms;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes a card.
     *
     * @throws ConflictException if the firm has a card of that number
     */
    @Transactional
    public RateCard propose(String code, RateCard.Terms terms, Actor actor) {
        PanelFirm firm = firms.required(code);
        RateCard card = RateCard.propose(firm.id(), terms, actor, clock.instant());
        cards.numbered(firm.id(), card.number()).ifPresent(other -> {
            throw new ConflictException(
                    code + " has a rate card " + other.number() + " already; a card is never edited");
        });
        cards.persistAndFlush(card);
        audit.record(actor, "panel.rate-card-proposed", code, card.number() + " from " + card.effectiveFrom());
        return card;
    }

    /** Puts a proposed card in force. */
    @Transactional
    public RateCard approve(String code, String number, String reason, Actor actor) {
        RateCard card = card(code, number);
        card.approve(reason, actor, clock.instant());
        audit.record(actor, "panel.rate-card-approved", code, number + ": " + reason);
        cards.flush();
        return card;
    }

    /** Refuses a proposed card. */
    @Transactional
    public RateCard reject(String code, String number, String reason, Actor actor) {
        RateCard card = card(code, number);
        card.reject(reason, actor, clock.instant());
        audit.record(actor, "panel.rate-card-rejected", code, number + ": " + reason);
        cards.flush();
        return card;
    }

    private RateCard card(String code, String number) {
        PanelFirm firm = firms.required(code);
        return cards.numbered(firm.id(), number).orElseThrow(() -> new AbsentException("rate card of " + code, number));
    }
}
