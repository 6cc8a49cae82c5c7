package io.cyberpas.claims.payment;

import io.cyberpas.claims.desk.DeskPile;
import io.cyberpas.claims.desk.DeskView;
import io.cyberpas.claims.desk.PileSource;
import jakarta.inject.Singleton;
import java.util.Set;

/** The pile of payments that somebody else has proposed. */
@Singleton
class PaymentsToDecide implements PileSource {

    @Override
    public Set<DeskView> views() {
        return Set.of(DeskView.PAYMENTS);
    }

    @Override
    public DeskPile pile(DeskView view, Look look) {
        return DeskPile.of(
                "p.id, p.version, p.number || ' · ' || p.net_amount || ' ' || p.net_currency,"
                        + " p.number || ' · ' || p.net_amount || ' ' || p.net_currency, NULL, p.proposed_by, p.proposed_at",
                "payment p JOIN claim c ON c.id = p.claim_id",
                "(p.proposed_at, p.id)",
                "p.status = 'PROPOSED' AND p.proposed_by <> ?",
                look.actor().subject());
    }
}
