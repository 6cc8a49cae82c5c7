package io.cyberpas.claims.roster;

import io.cyberpas.claims.roster.file.LineProblem.Place;
import io.cyberpas.claims.roster.file.VictimRows;
import io.cyberpas.platform.job.Block;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Makes the lines of a block victims in a few statements, however many lines it has: by one COPY without those who are named for the second
 * time, as the file's own reading told; if the constraint says that others are on the roster already, by files before, all are looked for.
 */
@ApplicationScoped
class RosterLoading {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int COPY_BUFFER = 1 << 18;
    private static final String FILLED = """
            SELECT r.demand_id, r.number, b.content, b.named_again FROM roster_block b JOIN roster r ON r.id = b.roster_id
            WHERE b.roster_id = ? AND b.number = ? AND b.content IS NOT NULL""";
    private static final String KNOWN = """
            SELECT v.identity, r.number, v.line FROM victim v JOIN roster r ON r.id = v.roster_id
            WHERE v.demand_id = ? AND v.identity = ANY (?)""";
    private static final String TELL = """
            INSERT INTO roster_problem (roster_id, line, field, fault, first_roster, first_line)
            SELECT ?, line, '', 'DUPLICATE', first_roster, first_line
            FROM unnest(?, ?, ?) AS duplicate (line, first_roster, first_line)""";
    private static final String DONE = """
            UPDATE roster_block SET added = ?, duplicates = ?, done_at = ?, content = NULL WHERE roster_id = ? AND number = ?""";

    private final DataSource dataSource;

    RosterLoading(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Loads the block that the transaction under way has, and marks it as done. */
    void load(Block block, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            Filled filled = filled(connection, block);
            Map<Integer, Place> duplicates = Map.of();
            int added = 0;
            if (filled != null) {
                duplicates = duplicates(connection, filled, namedAgain(filled)::contains);
                execute(connection, "SAVEPOINT nobody_added");
                try {
                    added = copy(connection, filled.without(duplicates));
                } catch (SQLException e) {
                    if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                        throw e;
                    }
                    execute(connection, "ROLLBACK TO SAVEPOINT nobody_added");
                    duplicates = duplicates(connection, filled, _ -> true);
                    added = copy(connection, filled.without(duplicates));
                }
                tell(connection, block, duplicates);
            }
            done(connection, block, added, duplicates.size(), now);
        } catch (SQLException e) {
            throw new IllegalStateException("A block failed with SQL state " + e.getSQLState(), e);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * A block with lines that can become victims.
     *
     * @param number of the roster within the demand
     * @param namedAgain lines that probably name somebody for the second time
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a value
    private record Filled(UUID demand, int number, byte[] content, Set<Integer> namedAgain) {

        byte[] without(Map<Integer, Place> duplicates) {
            return duplicates.isEmpty()
                    ? content
                    : VictimRows.filtered(content, (line, _) -> !duplicates.containsKey(line));
        }
    }

    private static @Nullable Filled filled(Connection connection, Block block) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FILLED)) {
            query.setObject(1, block.work());
            query.setInt(2, block.number());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? new Filled(row.getObject(1, UUID.class), row.getInt(2), row.getBytes(3), Set.of((Integer[])
                                row.getArray(4).getArray()))
                        : null;
            }
        }
    }

    private static Set<UUID> namedAgain(Filled block) {
        Set<UUID> persons = new HashSet<>();
        if (!block.namedAgain().isEmpty()) {
            VictimRows.forEach(block.content(), (line, identity) -> {
                if (block.namedAgain().contains(line)) {
                    persons.add(identity);
                }
            });
        }
        return persons;
    }

    private static int copy(Connection connection, byte[] content) throws SQLException, IOException {
        return (int) connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(VictimRows.COPY, new ByteArrayInputStream(content), COPY_BUFFER);
    }

    /** The lines that name one of the doubtful persons for the second time, and where the first one stands, in this block or before. */
    private static Map<Integer, Place> duplicates(Connection connection, Filled block, Predicate<UUID> isDoubtful)
            throws SQLException {
        Map<UUID, Place> firsts = known(connection, block, isDoubtful);
        Map<Integer, Place> duplicates = new HashMap<>();
        VictimRows.forEach(block.content(), (line, identity) -> {
            if (isDoubtful.test(identity)) {
                Place first = firsts.putIfAbsent(identity, new Place(block.number(), line));
                if (first != null) {
                    duplicates.put(line, first);
                }
            }
        });
        return duplicates;
    }

    private static Map<UUID, Place> known(Connection connection, Filled block, Predicate<UUID> isDoubtful)
            throws SQLException {
        List<UUID> doubtful = new ArrayList<>();
        VictimRows.forEach(block.content(), (_, identity) -> {
            if (isDoubtful.test(identity)) {
                doubtful.add(identity);
            }
        });
        Map<UUID, Place> known = new HashMap<>();
        if (doubtful.isEmpty()) {
            return known;
        }
        try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
            query.setObject(1, block.demand());
            query.setArray(2, connection.createArrayOf("uuid", doubtful.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getObject(1, UUID.class), new Place(rows.getInt(2), rows.getInt(3)));
                }
            }
        }
        return known;
    }

    private static void tell(Connection connection, Block block, Map<Integer, Place> duplicates) throws SQLException {
        if (duplicates.isEmpty()) {
            return;
        }
        List<Map.Entry<Integer, Place>> lines = List.copyOf(duplicates.entrySet());
        try (PreparedStatement insert = connection.prepareStatement(TELL)) {
            insert.setObject(1, block.work());
            insert.setArray(
                    2,
                    integers(connection, lines.stream().map(Map.Entry::getKey).toArray()));
            insert.setArray(
                    3,
                    integers(
                            connection,
                            lines.stream().map(each -> each.getValue().roster()).toArray()));
            insert.setArray(
                    4,
                    integers(
                            connection,
                            lines.stream().map(each -> each.getValue().line()).toArray()));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array integers(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("integer", values);
    }

    private static void done(Connection connection, Block block, int added, int duplicates, Instant now)
            throws SQLException {
        try (PreparedStatement done = connection.prepareStatement(DONE)) {
            done.setInt(1, added);
            done.setInt(2, duplicates);
            done.setObject(3, now.atOffset(ZoneOffset.UTC));
            done.setObject(4, block.work());
            done.setInt(5, block.number());
            done.executeUpdate();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
