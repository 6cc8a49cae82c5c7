package io.cyberpas.claims.panel;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Puts the firms of the shipped data onto the panel once; what is there, and what was changed since, stays. */
@ApplicationScoped
public class StandingPanel {

    private static final long LOCK = 0x70616e656cL;

    private final PanelFirms firms;
    private final RateCards cards;
    private final Database database;
    private final AuditTrail audit;
    private final Clock clock;

    StandingPanel(PanelFirms firms, RateCards cards, Database database, AuditTrail audit, Clock clock) {
        this.firms = firms;
        this.cards = cards;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A firm of the data with its cards. */
    public record Member(String code, FirmProfile profile, List<RateCard.Terms> cards) {
        public Member {
            cards = List.copyOf(cards);
        }
    }

    /** Registers what is missing; several instances of the service may start at once. */
    @Transactional
    public void register(List<Member> members) {
        database.list("SELECT pg_advisory_xact_lock(?)", row -> 0, LOCK);
        Actor file = Actor.system("panel data");
        Actor start = Actor.system("claims-service");
        for (Member member : members) {
            PanelFirm firm = firms.byCode(member.code()).orElseGet(() -> take(member, file));
            for (RateCard.Terms terms : member.cards()) {
                if (cards.numbered(firm.id(), terms.number()).isEmpty()) {
                    RateCard card = RateCard.propose(firm.id(), terms, file, clock.instant());
                    card.approve("Shipped with the service", start, clock.instant());
                    cards.persist(card);
                    audit.record(start, "panel.rate-card-approved", member.code(), terms.number());
                }
            }
        }
    }

    private PanelFirm take(Member member, Actor file) {
        PanelFirm firm = PanelFirm.register(member.code(), member.profile(), file, clock.instant());
        firms.persist(firm);
        audit.record(file, "panel.firm-registered", member.code(), "Shipped with the service");
        return firm;
    }
}
