package io.cyberpas.claims.liability;

import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The victims of all demands, in plain SQL: a roster can hold a million rows, which are no graph of objects. Runs in
 * the transaction of the caller.
 */
@ApplicationScoped
class VictimTable {

    private static final String INSERT = """
            INSERT INTO demand_victim (id, demand_id, roster_number, line_number, identity_hash, masked_name,
                                       participates, own_award, award)
            SELECT new.id, ?, ?, new.line_number, decode(new.identity_hash, 'hex'), new.masked_name, new.participates,
                   new.own_award, coalesce(new.own_award, ?)
            FROM unnest(?, ?, ?, ?, ?, ?) AS new (id, line_number, identity_hash, masked_name, participates, own_award)
            ON CONFLICT ON CONSTRAINT demand_victim_identity_uk DO NOTHING
            RETURNING line_number""";

    private static final String TALLY = """
            SELECT count(*), count(*) FILTER (WHERE participates), coalesce(sum(award) FILTER (WHERE participates), 0)
            FROM demand_victim WHERE demand_id = ?""";

    private static final String AWARD = """
            UPDATE demand_victim SET award = ? WHERE demand_id = ? AND own_award IS NULL""";

    private static final String LIST = """
            SELECT id, masked_name, participates, award, roster_number, line_number FROM demand_victim
            WHERE demand_id = ? AND (?::uuid IS NULL OR id < ?) ORDER BY id DESC LIMIT ?""";

    private final DataSource dataSource;
    private final IdentityHash identityHash;

    VictimTable(DataSource dataSource, IdentityHash identityHash) {
        this.dataSource = dataSource;
        this.identityHash = identityHash;
    }

    /**
     * Adds the entries that are new to the demand, in one statement.
     *
     * @return the lines that were dropped, because the person is on the roster already
     */
    List<Integer> add(Demand demand, int rosterNumber, List<RosterEntry> entries) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, demand.id());
            insert.setInt(2, rosterNumber);
            insert.setBigDecimal(3, demand.requireAwardPerHead().amount());
            insert.setArray(4, array(connection, "uuid", entries.stream().map(each -> Identifiers.next())));
            insert.setArray(5, array(connection, "integer", entries.stream().map(RosterEntry::line)));
            insert.setArray(6, array(connection, "text", entries.stream().map(this::identity)));
            insert.setArray(7, array(connection, "text", entries.stream().map(RosterEntry::maskedName)));
            insert.setArray(8, array(connection, "boolean", entries.stream().map(RosterEntry::participates)));
            insert.setArray(9, array(connection, "numeric", entries.stream().map(RosterEntry::award)));
            Set<Integer> added = new HashSet<>();
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    added.add(rows.getInt(1));
                }
            }
            return entries.stream()
                    .map(RosterEntry::line)
                    .filter(line -> !added.contains(line))
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException("The roster could not be written", failed);
        }
    }

    /** Gives the award per head to everybody who has no award of their own. */
    void award(Demand demand, Money perHead) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(AWARD)) {
            update.setBigDecimal(1, perHead.amount());
            update.setObject(2, demand.id());
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The awards could not be written", failed);
        }
    }

    RosterTally tally(Demand demand, Currency currency) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(TALLY)) {
            query.setObject(1, demand.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new RosterTally(row.getLong(1), row.getLong(2), Money.of(row.getBigDecimal(3), currency));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The roster could not be counted", failed);
        }
    }

    /** A stretch of the victims of a demand, the one loaded last first; one more than asked for. */
    List<Victim> list(Demand demand, PageRequest page, Currency currency) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setObject(1, demand.id());
            query.setObject(2, page.after());
            query.setObject(3, page.after());
            query.setInt(4, page.limit());
            List<Victim> victims = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    victims.add(new Victim(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getBoolean(3),
                            Money.of(row.getBigDecimal(4), currency),
                            row.getInt(5),
                            row.getInt(6)));
                }
            }
            return victims;
        } catch (SQLException failed) {
            throw new IllegalStateException("The roster could not be read", failed);
        }
    }

    /** As hexadecimal text, because the driver takes no array of bytes of bytes. */
    private String identity(RosterEntry entry) {
        return HexFormat.of().formatHex(identityHash.of(entry.identity()));
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
