package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.data.Database;
import io.cyberpas.policy.accumulation.ExposureCheck.Difference;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Compares the projection with the policies, and makes it anew of them: after loading policies past the service, say. */
@ApplicationScoped
public class ExposureRebuilding {

    private static final int DIFFERENCES_SHOWN = 100;

    private static final int LONGEST_SECONDS = 900;

    /**
     * Changes of policies wait until the projection is made: none is lost, none counts twice. Who changes a policy takes these
     * tables in no order of ours, so this is the one that gives way: well before the second after which PostgreSQL looks for a
     * deadlock it lets go and tries again, and no change of a policy is refused for its sake.
     */
    private static final String HOLD_CHANGES = """
            DO $$
            BEGIN
              SET LOCAL lock_timeout = '200ms';
              FOR attempt IN 1..100 LOOP
                BEGIN
                  LOCK TABLE exposure, exposure_provider, exposure_movement IN SHARE ROW EXCLUSIVE MODE;
                  RETURN;
                EXCEPTION WHEN lock_not_available THEN
                  PERFORM pg_sleep(0.05);
                END;
              END LOOP;
              RAISE lock_not_available USING MESSAGE = 'Policies change all the time';
            END $$""";

    private static final List<String> FORGET_ALL = List.of(
            "DELETE FROM exposure_provider",
            "DELETE FROM exposure",
            "DELETE FROM exposure_movement",
            "DELETE FROM exposure_by_key",
            "DELETE FROM exposure_by_cell");

    private final Database database;
    private final AuditTrail audit;

    ExposureRebuilding(Database database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Looks at every policy, which takes its time. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public ExposureCheck check() {
        return new ExposureCheck(Stream.of(ExposureSql.DIFFERING_KEYS, ExposureSql.DIFFERING_CELLS)
                .flatMap(differing ->
                        database.list(differing, ExposureRebuilding::difference, DIFFERENCES_SHOWN).stream())
                .toList());
    }

    /**
     * Makes the projection anew.
     *
     * @return how many rows it has, one for each policy and span of days with the same terms
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public long rebuild(Actor actor) {
        database.list(ExposureFolding.HOLD, row -> "");
        database.change(HOLD_CHANGES);
        FORGET_ALL.forEach(database::change);
        long rows = database.first(ExposureSql.REBUILD, row -> row.getLong(1)).orElse(0L);
        audit.record(actor, "accumulation.rebuilt", "accumulation", rows + " rows");
        return rows;
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                row.getString("dimension"),
                row.getString("key"),
                row.getString("currency"),
                row.getObject("day", LocalDate.class),
                row.getBigDecimal("kept"),
                row.getBigDecimal("counted"));
    }
}
