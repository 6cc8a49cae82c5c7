package io.cyberpas.claims.duty;

import io.cyberpas.platform.data.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** How the facts of claims were judged over time; the database writes it with every change. */
@ApplicationScoped
public class FactsHistory {

    private static final String OF_CLAIM = """
            SELECT version, affected_subjects, traits, basis, assessed_by, assessed_at
            FROM duty_assessment_history WHERE claim_id = ? ORDER BY version DESC""";

    private final Database database;

    FactsHistory(Database database) {
        this.database = database;
    }

    /** Every judgement of one claim, the newest first. */
    public List<FactsRevision> of(UUID claimId) {
        return database.list(OF_CLAIM, FactsHistory::read, claimId);
    }

    private static FactsRevision read(ResultSet row) throws SQLException {
        var traits = (String[]) row.getArray("traits").getArray();
        return new FactsRevision(
                row.getLong("version") + 1,
                row.getLong("affected_subjects"),
                Arrays.stream(traits).map(IncidentTrait::valueOf).toList(),
                row.getString("basis"),
                row.getString("assessed_by"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant());
    }
}
