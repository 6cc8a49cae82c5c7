package io.cyberpas.claims.engagement;

import io.cyberpas.claims.measure.Measure;
import io.cyberpas.claims.measure.MeasureSource;
import jakarta.inject.Singleton;
import java.util.List;

/** How long it took until the first forensic vendor started. */
@Singleton
class EngagementMeasures implements MeasureSource {

    private static final String STARTED = """
            SELECT c.notified_at AS noticed, extract(epoch FROM min(e.started_at) - c.notified_at) / 3600 AS value
            FROM claim c JOIN engagement e ON e.claim_id = c.id AND e.kind = 'FORENSIC_VENDOR'
            WHERE c.notified_at >= ? AND c.notified_at < ? GROUP BY c.id""";

    @Override
    public List<Sample> samples(Notified notified) {
        return List.of(Sample.of(Measure.VENDOR_START, STARTED, notified.from(), notified.to()));
    }
}
