package io.cyberpas.policy.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is that makes renewal offers.
 *
 * @param regularOn  the day whose regular run it is; null for one that somebody started
 * @param until      policies that expire up to this day are due
 * @param finishedAt null while it runs
 * @param due        policies that were due when it began
 * @param declined   policies that underwriting does not want to renew
 * @param failed     policies for which no offer could be made; they are tried again the next day
 * @param problem    why it stands still; null while it does not
 * @param resumesAt  when it goes on then
 */
public record RenewalRun(
        UUID id,
        boolean running,
        @Nullable LocalDate regularOn,
        LocalDate until,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt,
        int due,
        int offered,
        int referred,
        int declined,
        int failed,
        @Nullable String problem,
        @Nullable Instant resumesAt) {

    /** Policies done with so far. */
    public int done() {
        return offered + referred + declined + failed;
    }

    static RenewalRun read(ResultSet row) throws SQLException {
        return new RenewalRun(
                row.getObject("id", UUID.class),
                row.getString("state").equals("RUNNING"),
                row.getObject("regular_on", LocalDate.class),
                row.getObject("due_until", LocalDate.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                instant(row, "finished_at"),
                row.getInt("due"),
                row.getInt("offered"),
                row.getInt("referred"),
                row.getInt("declined"),
                row.getInt("failed"),
                row.getString("problem"),
                instant(row, "resumes_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
