package io.cyberpas.quote.sanctions;

import io.cyberpas.platform.identifier.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The entries of the current lists, in plain SQL: a list holds ten thousands. Runs in the transaction of the caller. */
@ApplicationScoped
class SanctionsEntries {

    /** Stands between the elements of a list in one text; control characters are refused in names. */
    private static final String SEPARATOR = "\u001f";

    private static final String CANDIDATES = """
            SELECT entry.reference, entry.kind, entry.name, entry.aliases, entry.country, entry.program,
                   list.source, list.version
            FROM sanctions_entry entry JOIN sanctions_list list ON list.id = entry.list_id
            WHERE entry.keys && ?""";

    private static final String INSERT = """
            INSERT INTO sanctions_entry (id, list_id, reference, kind, name, aliases, country, program, keys)
            SELECT new.id, ?, new.reference, new.kind, new.name, string_to_array(new.aliases, chr(31)), new.country,
                   new.program, string_to_array(new.keys, chr(31))
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS new (id, reference, kind, name, aliases, country, program, keys)""";

    private static final String DELETE = "DELETE FROM sanctions_entry WHERE list_id = ?";

    private final DataSource dataSource;

    SanctionsEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An entry with the list it stands on. */
    record Candidate(SanctionsEntry entry, String source, int listVersion) {}

    /** An entry with the keys under which it is found. */
    record KeyedEntry(SanctionsEntry entry, Set<String> keys) {}

    /** The entries that share one of the keys. */
    List<Candidate> candidates(Set<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(CANDIDATES)) {
            query.setArray(1, array(connection, "text", keys.stream()));
            List<Candidate> candidates = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    candidates.add(new Candidate(entry(row), row.getString("source"), row.getInt("version")));
                }
            }
            return candidates;
        } catch (SQLException failed) {
            throw new IllegalStateException("The sanctions lists could not be read", failed);
        }
    }

    /** Adds entries to a list, in one statement. */
    void add(UUID list, List<KeyedEntry> entries) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, list);
            insert.setArray(2, array(connection, "uuid", entries.stream().map(each -> Identifiers.next())));
            insert.setArray(3, texts(connection, entries, each -> each.entry().reference()));
            insert.setArray(
                    4, texts(connection, entries, each -> each.entry().kind().name()));
            insert.setArray(5, texts(connection, entries, each -> each.entry().name()));
            insert.setArray(
                    6,
                    texts(
                            connection,
                            entries,
                            each -> String.join(SEPARATOR, each.entry().aliases())));
            insert.setArray(
                    7,
                    array(
                            connection,
                            "text",
                            entries.stream().map(each -> each.entry().country())));
            insert.setArray(
                    8,
                    array(
                            connection,
                            "text",
                            entries.stream().map(each -> each.entry().program())));
            insert.setArray(9, texts(connection, entries, each -> String.join(SEPARATOR, each.keys())));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The sanctions list could not be written", failed);
        }
    }

    /** Removes the entries of a list. */
    void remove(UUID list) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setObject(1, list);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The sanctions list could not be removed", failed);
        }
    }

    private static SanctionsEntry entry(ResultSet row) throws SQLException {
        return new SanctionsEntry(
                row.getString("reference"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("name"),
                List.of((String[]) row.getArray("aliases").getArray()),
                row.getString("country"),
                row.getString("program"));
    }

    private static Array texts(
            Connection connection, List<KeyedEntry> entries, java.util.function.Function<KeyedEntry, String> text)
            throws SQLException {
        return array(connection, "text", entries.stream().map(text));
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
