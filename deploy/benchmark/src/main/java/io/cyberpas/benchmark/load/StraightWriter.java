package io.cyberpas.benchmark.load;

import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a thing straight into the database, as the role the service runs as: prepared statements that stay, rows of one
 * table in one batch, numbers from the sequences. Nothing is read, checked or reckoned.
 */
public final class StraightWriter implements Load.Writer {

    private final WrittenRows written;
    private final Renaming renaming;
    private final int aTransaction;
    private final Connection connection;
    private final PreparedStatement draw;
    private final PreparedStatement appendAudit;
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private @Nullable Integer lane;
    private int uncommitted;

    /** Writes one thing a transaction. */
    public StraightWriter(WrittenRows written, Renaming renaming, String database, String role) throws SQLException {
        this(written, renaming, database, role, 1);
    }

    /** @param aTransaction so many things are one transaction */
    public StraightWriter(WrittenRows written, Renaming renaming, String database, String role, int aTransaction)
            throws SQLException {
        this.written = written;
        this.renaming = renaming;
        this.aTransaction = aTransaction;
        this.connection = DriverManager.getConnection(database, role, role);
        connection.setAutoCommit(false);
        this.draw = connection.prepareStatement(renaming.draw());
        this.appendAudit = connection.prepareStatement("SELECT audit_append(?, ?, now(), ?, ?, ?, ?, ?, ?, ?)");
        for (WrittenRows.Rows table : written.tables()) {
            inserts.add(connection.prepareStatement(table.insert()));
        }
    }

    @Override
    public void write() throws SQLException {
        String[] fresh = fresh();
        for (int i = 0; i < inserts.size(); i++) {
            insert(written.tables().get(i).rows(), inserts.get(i), fresh);
        }
        for (List<@Nullable Text> entry : written.audit()) {
            lane = append(entry, fresh, lane);
        }
        if (++uncommitted == aTransaction) {
            commit();
        }
    }

    private void commit() throws SQLException {
        connection.commit();
        lane = null;
        uncommitted = 0;
    }

    /** New identities in the place of those that were read. */
    private String[] fresh() throws SQLException {
        String[] fresh = new String[written.identities().size()];
        long[] drawn = drawn();
        for (int i = 0; i < fresh.length; i++) {
            fresh[i] = renaming.fresh(i, written.identities().get(i), drawn);
        }
        return fresh;
    }

    private long[] drawn() throws SQLException {
        try (ResultSet row = draw.executeQuery()) {
            row.next();
            long[] drawn = new long[row.getMetaData().getColumnCount()];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = row.getLong(i + 1);
            }
            return drawn;
        }
    }

    private static void insert(List<List<@Nullable Text>> rows, PreparedStatement insert, String... fresh)
            throws SQLException {
        boolean several = rows.size() > 1;
        for (List<@Nullable Text> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                Text value = row.get(i);
                insert.setString(i + 1, value == null ? null : value.with(fresh));
            }
            if (several) {
                insert.addBatch();
            } else {
                insert.executeUpdate();
            }
        }
        if (several) {
            insert.executeBatch();
        }
    }

    private int append(List<@Nullable Text> entry, String[] fresh, @Nullable Integer known) throws SQLException {
        appendAudit.setObject(1, known, Types.INTEGER);
        appendAudit.setObject(2, Generators.timeBasedEpochGenerator().generate());
        for (int i = 0; i < entry.size(); i++) {
            Text value = entry.get(i);
            appendAudit.setString(3 + i, value == null ? null : value.with(fresh));
        }
        try (ResultSet row = appendAudit.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            commit();
        }
    }
}
