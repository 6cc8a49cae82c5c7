package io.cyberpas.claims.roster;

import io.cyberpas.claims.roster.RosterBlocks.Block;
import io.cyberpas.claims.roster.file.LineProblem.Place;
import io.cyberpas.claims.roster.file.VictimRows;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Makes the lines of a block victims in a few statements, however many lines it has: by one COPY, if the constraint tells that nobody of
 * them is on the roster already; else the duplicates are found, told of and left out.
 */
@ApplicationScoped
class RosterLoading {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int COPY_BUFFER = 1 << 18;
    private static final String CONTENT = "SELECT content FROM roster_block WHERE roster_id = ? AND number = ?";
    private static final String KNOWN = """
            SELECT v.identity, r.number, v.line FROM victim v JOIN roster r ON r.id = v.roster_id
            WHERE v.demand_id = ? AND v.identity = ANY (?)""";
    private static final String TELL = """
            INSERT INTO roster_problem (roster_id, line, field, fault, first_roster, first_line)
            SELECT ?, line, '', 'DUPLICATE', first_roster, first_line
            FROM unnest(?, ?, ?) AS duplicate (line, first_roster, first_line)""";
    private static final String DONE = """
            UPDATE roster_block SET added = ?, duplicates = ?, done_at = ?, content = NULL WHERE roster_id = ? AND number = ?""";
    private static final String NUMBER = "SELECT number FROM roster WHERE id = ?";

    private final DataSource dataSource;

    RosterLoading(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Loads the block that the transaction under way has, and marks it as done. */
    void load(Block block, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            byte[] content = content(connection, block);
            int added = 0;
            int duplicates = 0;
            if (content != null) {
                execute(connection, "SAVEPOINT nobody_added");
                try {
                    added = copy(connection, content);
                } catch (SQLException e) {
                    if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                        throw e;
                    }
                    execute(connection, "ROLLBACK TO SAVEPOINT nobody_added");
                    Map<Integer, Place> known = duplicates(connection, block, content);
                    tell(connection, block, known);
                    duplicates = known.size();
                    added = copy(connection, VictimRows.filtered(content, (line, _) -> !known.containsKey(line)));
                }
            }
            done(connection, block, added, duplicates, now);
        } catch (SQLException e) {
            throw new IllegalStateException("A block failed with SQL state " + e.getSQLState(), e);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int copy(Connection connection, byte[] content) throws SQLException, IOException {
        return (int) connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(VictimRows.COPY, new ByteArrayInputStream(content), COPY_BUFFER);
    }

    private static byte @org.jspecify.annotations.Nullable [] content(Connection connection, Block block)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CONTENT)) {
            query.setObject(1, block.roster());
            query.setInt(2, block.number());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /** The lines that name a person for the second time, and where the first one stands, in this block or before. */
    private static Map<Integer, Place> duplicates(Connection connection, Block block, byte[] content)
            throws SQLException {
        int number = number(connection, block);
        Map<UUID, Place> firsts = known(connection, block, content);
        Map<Integer, Place> duplicates = new HashMap<>();
        VictimRows.forEach(content, (line, identity) -> {
            Place first = firsts.putIfAbsent(identity, new Place(number, line));
            if (first != null) {
                duplicates.put(line, first);
            }
        });
        return duplicates;
    }

    private static Map<UUID, Place> known(Connection connection, Block block, byte[] content) throws SQLException {
        List<UUID> identities = new ArrayList<>();
        VictimRows.forEach(content, (_, identity) -> identities.add(identity));
        Map<UUID, Place> known = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
            query.setObject(1, block.demand());
            query.setArray(2, connection.createArrayOf("uuid", identities.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getObject(1, UUID.class), new Place(rows.getInt(2), rows.getInt(3)));
                }
            }
        }
        return known;
    }

    private static int number(Connection connection, Block block) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NUMBER)) {
            query.setObject(1, block.roster());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void tell(Connection connection, Block block, Map<Integer, Place> duplicates) throws SQLException {
        List<Map.Entry<Integer, Place>> lines = List.copyOf(duplicates.entrySet());
        try (PreparedStatement insert = connection.prepareStatement(TELL)) {
            insert.setObject(1, block.roster());
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
            done.setObject(4, block.roster());
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
