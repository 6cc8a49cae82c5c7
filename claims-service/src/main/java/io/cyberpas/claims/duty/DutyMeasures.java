package io.cyberpas.claims.duty;

import io.cyberpas.claims.measure.Measure;
import io.cyberpas.claims.measure.MeasureSource;
import jakarta.inject.Singleton;
import java.util.List;

/** How many of the duties with a due time were filed in time; those that are overdue were not. */
@Singleton
class DutyMeasures implements MeasureSource {

    private static final String ON_TIME = """
            SELECT c.notified_at AS noticed,
                   count(*) FILTER (WHERE d.status = 'FILED' AND coalesce(f.first_at, d.filed_at) <= d.due_at) AS value,
                   count(*) FILTER (WHERE d.status = 'FILED' OR (d.status = 'OPEN' AND d.due_at < ?)) AS cases
            FROM claim c JOIN duty d ON d.claim_id = c.id
            LEFT JOIN LATERAL (SELECT min(p.filed_at) AS first_at FROM duty_filing p WHERE p.duty_id = d.id) f ON true
            WHERE c.notified_at >= ? AND c.notified_at < ? AND d.due_at IS NOT NULL GROUP BY c.id""";

    @Override
    public List<Sample> samples(Notified notified) {
        return List.of(Sample.of(Measure.DUTIES_ON_TIME, ON_TIME, notified.now(), notified.from(), notified.to()));
    }
}
