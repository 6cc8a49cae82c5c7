package io.cyberpas.claims.payout;

import io.cyberpas.claims.roster.RosterHold;
import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** A roster stays as it is while a run goes over it, and whoever was paid stays on it. */
@ApplicationScoped
class RosterInUse implements RosterHold {

    private static final String PAID = """
            SELECT p.payment_number FROM payout_block b JOIN payout p ON p.payment_id = b.payment_id WHERE b.roster_id = ? LIMIT 1""";

    private final Payouts payouts;
    private final Database database;

    RosterInUse(Payouts payouts, Database database) {
        this.payouts = payouts;
        this.database = database;
    }

    @Override
    public Optional<String> whyNothingChanges(UUID demandId) {
        return payouts.underWay(demandId)
                .map(run -> "The run of payment " + run.paymentNumber() + " over the roster is " + run.status()
                        + "; until it is complete the roster stays as it is");
    }

    @Override
    public Optional<String> whyVictimsStay(UUID rosterId) {
        return database.first(PAID, row -> row.getString(1), rosterId)
                .map(payment -> "Payment " + payment + " pays victims of this file; they stay on the roster");
    }
}
