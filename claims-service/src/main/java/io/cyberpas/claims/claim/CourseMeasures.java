package io.cyberpas.claims.claim;

import io.cyberpas.claims.measure.Measure;
import io.cyberpas.claims.measure.MeasureSource;
import jakarta.inject.Singleton;
import java.util.List;

/** How long acknowledgement and course of claims took, and how many were reopened. */
@Singleton
class CourseMeasures implements MeasureSource {

    private static final String ACKNOWLEDGED = """
            SELECT c.notified_at AS noticed, extract(epoch FROM c.acknowledged_at - c.notified_at) / 3600 AS value
            FROM claim c WHERE c.notified_at >= ? AND c.notified_at < ?""";

    private static final String CLOSED = """
            SELECT c.notified_at AS noticed, extract(epoch FROM max(s.decided_at) - c.notified_at) / 86400 AS value
            FROM claim c JOIN claim_stage_change s ON s.claim_id = c.id AND s.to_stage = 'CLOSED'
            WHERE c.notified_at >= ? AND c.notified_at < ? AND c.stage = 'CLOSED' GROUP BY c.id""";

    private static final String REOPENED = """
            SELECT c.notified_at AS noticed, bool_or(s.to_stage = 'REOPENED')::int AS value, 1 AS cases
            FROM claim c JOIN claim_stage_change s ON s.claim_id = c.id
            WHERE c.notified_at >= ? AND c.notified_at < ? GROUP BY c.id HAVING bool_or(s.to_stage = 'CLOSED')""";

    @Override
    public List<Sample> samples(Notified notified) {
        return List.of(
                Sample.of(Measure.ACKNOWLEDGEMENT, ACKNOWLEDGED, notified.from(), notified.to()),
                Sample.of(Measure.CYCLE_TIME, CLOSED, notified.from(), notified.to()),
                Sample.of(Measure.REOPENED, REOPENED, notified.from(), notified.to()));
    }
}
