package io.cyberpas.benchmark.policies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Foreign keys, exclusion constraints and plain indexes of some tables, taken away while many rows are loaded and then made
 * again as they were; PostgreSQL checks every row as it does so. Primary keys, unique keys, checks and triggers stay.
 */
final class SetAside {

    private static final String FOUND = """
            SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', t.relname, c.conname),
                   format('ALTER TABLE %I ADD CONSTRAINT %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)),
                   CASE c.contype WHEN 'f' THEN 2 ELSE 1 END AS turn
            FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
            WHERE t.relnamespace = current_schema()::regnamespace AND t.relname = ANY (?) AND c.contype IN ('f', 'x')
            UNION ALL
            SELECT format('DROP INDEX %I', i.relname), pg_get_indexdef(i.oid), 0
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
            WHERE t.relnamespace = current_schema()::regnamespace AND t.relname = ANY (?) AND NOT x.indisunique AND NOT x.indisexclusion
            ORDER BY turn
            """;

    private final List<String> removals = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();

    private SetAside() {}

    /** Takes them away. */
    static SetAside of(Connection owner, List<String> tables) throws SQLException {
        SetAside found = new SetAside();
        try (PreparedStatement query = owner.prepareStatement(FOUND)) {
            query.setArray(1, owner.createArrayOf("text", tables.toArray()));
            query.setArray(2, owner.createArrayOf("text", tables.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.removals.add(rows.getString(1));
                    found.definitions.add(rows.getString(2));
                }
            }
        }
        found.execute(owner, found.removals);
        return found;
    }

    /** Makes them again: indexes first, foreign keys last. */
    void restore(Connection owner) throws SQLException {
        execute(owner, definitions);
    }

    private void execute(Connection owner, List<String> statements) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
