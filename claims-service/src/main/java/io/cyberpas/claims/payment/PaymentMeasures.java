package io.cyberpas.claims.payment;

import io.cyberpas.claims.measure.Measure;
import io.cyberpas.claims.measure.MeasureSource;
import jakarta.inject.Singleton;
import java.util.List;

/** How long the first payment took, and how far the first reserves were from what was paid. */
@Singleton
class PaymentMeasures implements MeasureSource {

    private static final String PAID = """
            SELECT c.notified_at AS noticed, extract(epoch FROM min(p.ended_at) - c.notified_at) / 86400 AS value
            FROM claim c JOIN payment p ON p.claim_id = c.id AND p.status = 'PAID' AND p.net_amount > 0
            WHERE c.notified_at >= ? AND c.notified_at < ? GROUP BY c.id""";

    private static final String RESERVED = """
            WITH paid AS (
              SELECT c.id, c.notified_at, sum(p.net_amount - p.returned_amount) AS total
              FROM claim c JOIN payment p ON p.claim_id = c.id AND p.status = 'PAID'
              WHERE c.notified_at >= ? AND c.notified_at < ? AND c.stage = 'CLOSED'
              GROUP BY c.id HAVING sum(p.net_amount - p.returned_amount) > 0)
            SELECT p.notified_at AS noticed, abs(sum(r.balance_amount) - p.total) / p.total * 100 AS value
            FROM paid p JOIN reserve_movement r ON r.claim_id = p.id AND r.sequence = 1
            GROUP BY p.id, p.notified_at, p.total""";

    @Override
    public List<Sample> samples(Notified notified) {
        return List.of(
                Sample.of(Measure.FIRST_PAYMENT, PAID, notified.from(), notified.to()),
                Sample.of(Measure.RESERVE_ERROR, RESERVED, notified.from(), notified.to()));
    }
}
