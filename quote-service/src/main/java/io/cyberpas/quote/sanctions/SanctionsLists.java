package io.cyberpas.quote.sanctions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The loads of all lists, in plain SQL. Runs in the transaction of the caller. */
@ApplicationScoped
class SanctionsLists {

    /** Most loads that are shown; older ones are in the audit trail. */
    private static final int MOST_SHOWN = 100;

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtext('sanctions_list'), hashtext(?))";
    private static final String COLUMNS =
            "SELECT id, source, version, current, entry_count, loaded_at, loaded_by, loaded_by_name FROM sanctions_list";
    private static final String NEWEST = COLUMNS + " WHERE source = ? ORDER BY version DESC LIMIT 1";
    private static final String ALL = COLUMNS + " ORDER BY current DESC, loaded_at DESC, source, version DESC LIMIT ?";
    private static final String RETIRE =
            "UPDATE sanctions_list SET current = false WHERE source = ? AND current RETURNING id";
    private static final String ADD = """
            INSERT INTO sanctions_list (id, source, version, current, entry_count, loaded_at, loaded_by, loaded_by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;

    SanctionsLists(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Lets nobody else load the source until the transaction ends. */
    void lock(String source) {
        run(LOCK, statement -> {
            statement.setString(1, source);
            statement.execute();
            return source;
        });
    }

    Optional<SanctionsList> newest(String source) {
        return run(NEWEST, statement -> {
                    statement.setString(1, source);
                    return read(statement);
                })
                .stream()
                .findFirst();
    }

    /** Ends the current load of the source; returns which it was. */
    Optional<UUID> replaced(String source) {
        return run(RETIRE, statement -> {
            statement.setString(1, source);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    void add(SanctionsList list) {
        run(ADD, statement -> {
            statement.setObject(1, list.id());
            statement.setString(2, list.source());
            statement.setInt(3, list.version());
            statement.setBoolean(4, list.current());
            statement.setInt(5, list.entryCount());
            statement.setObject(6, list.loadedAt().atOffset(ZoneOffset.UTC));
            statement.setString(7, list.loadedBy());
            statement.setString(8, list.loadedByName());
            return statement.executeUpdate();
        });
    }

    List<SanctionsList> all() {
        return run(ALL, statement -> {
            statement.setInt(1, MOST_SHOWN);
            return read(statement);
        });
    }

    private static List<SanctionsList> read(PreparedStatement statement) throws SQLException {
        List<SanctionsList> lists = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lists.add(new SanctionsList(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getInt("version"),
                        row.getBoolean("current"),
                        row.getInt("entry_count"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        row.getString("loaded_by"),
                        row.getString("loaded_by_name")));
            }
        }
        return lists;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("The sanctions lists could not be reached", failed);
        }
    }

    /** What is done with a statement. */
    private interface Work<T> {

        T on(PreparedStatement statement) throws SQLException;
    }
}
