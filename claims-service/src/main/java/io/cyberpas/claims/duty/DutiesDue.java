package io.cyberpas.claims.duty;

import io.cyberpas.claims.desk.DeskPile;
import io.cyberpas.claims.desk.DeskView;
import io.cyberpas.claims.desk.PileSource;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;

/** The pile of open duties that are due within a day, or overdue. */
@Singleton
class DutiesDue implements PileSource {

    private static final Duration AHEAD = Duration.ofDays(1);

    @Override
    public Set<DeskView> views() {
        return Set.of(DeskView.DUTIES);
    }

    @Override
    public DeskPile pile(DeskView view, Look look) {
        return DeskPile.of(
                        "d.id, d.version, d.law, d.law, NULL, NULL, d.due_at",
                        "duty d JOIN claim c ON c.id = d.claim_id",
                        "(d.due_at, d.id)",
                        "d.status = 'OPEN' AND c.stage <> 'CLOSED' AND d.due_at < ?",
                        look.now().plus(AHEAD))
                .asSeenBy(look.actor());
    }
}
