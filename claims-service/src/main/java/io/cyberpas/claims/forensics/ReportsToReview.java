package io.cyberpas.claims.forensics;

import io.cyberpas.claims.desk.DeskPile;
import io.cyberpas.claims.desk.DeskView;
import io.cyberpas.claims.desk.PileSource;
import jakarta.inject.Singleton;
import java.util.Set;

/** The pile of signed reports that wait for a second person. */
@Singleton
class ReportsToReview implements PileSource {

    @Override
    public Set<DeskView> views() {
        return Set.of(DeskView.REPORTS);
    }

    @Override
    public DeskPile pile(DeskView view, Look look) {
        return DeskPile.of(
                "f.id, f.version, f.reference, f.reference, NULL, f.signer_firm, f.signed_at",
                "forensic_report f JOIN claim c ON c.id = f.claim_id",
                "(f.signed_at, f.id)",
                "f.status = 'SIGNED'");
    }
}
