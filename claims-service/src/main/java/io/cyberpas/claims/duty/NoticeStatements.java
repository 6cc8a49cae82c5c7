package io.cyberpas.claims.duty;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What was stated for the notices of all claims; every statement is kept, the newest of a field and language counts. */
@ApplicationScoped
public class NoticeStatements {

    private static final String NEWEST = """
            SELECT DISTINCT ON (field, language) field, language, statement, stated_by, stated_at
            FROM notice_statement WHERE claim_id = ? ORDER BY field, language, id DESC""";

    private static final String KEEP = """
            INSERT INTO notice_statement (id, claim_id, field, language, statement, stated_by, stated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    NoticeStatements(Database database) {
        this.database = database;
    }

    /** What counts of one claim. */
    public List<NoticeStatement> of(UUID claimId) {
        return database.list(NEWEST, NoticeStatements::read, claimId);
    }

    void keep(UUID claimId, NoticeStatement statement) {
        database.change(
                KEEP,
                Identifiers.next(),
                claimId,
                statement.field(),
                statement.language().tag(),
                statement.text(),
                statement.statedBy(),
                statement.statedAt());
    }

    private static NoticeStatement read(ResultSet row) throws SQLException {
        return new NoticeStatement(
                row.getString("field"),
                Objects.requireNonNull(Language.ofTag(row.getString("language"))),
                row.getString("statement"),
                row.getString("stated_by"),
                row.getObject("stated_at", OffsetDateTime.class).toInstant());
    }
}
