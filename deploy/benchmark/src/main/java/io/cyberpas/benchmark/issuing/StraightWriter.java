package io.cyberpas.benchmark.issuing;

import com.fasterxml.uuid.Generators;
import io.cyberpas.benchmark.load.Load;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a policy straight into the database, as the role the service runs as: prepared statements that stay, one
 * transaction a policy, rows of one table in one batch, numbers from the sequences. Nothing is read, checked or reckoned.
 */
final class StraightWriter implements Load.Writer {

    private static final int KEY_BYTES = 32;
    private static final int UUID_LENGTH = 36;
    private static final AtomicLong COMPANIES = new AtomicLong(900_000_000);

    private final WrittenPolicy policy;
    private final Connection connection;
    private final PreparedStatement nextNumbers;
    private final PreparedStatement appendAudit;
    private final List<PreparedStatement> inserts = new ArrayList<>();

    StraightWriter(WrittenPolicy policy, String database, String role) throws SQLException {
        this.policy = policy;
        this.connection = DriverManager.getConnection(database, role, role);
        connection.setAutoCommit(false);
        this.nextNumbers = connection.prepareStatement("SELECT nextval('p_number'), nextval('i_number')");
        this.appendAudit = connection.prepareStatement("SELECT audit_append(?, ?, now(), ?, ?, ?, ?, ?, ?, ?)");
        for (WrittenPolicy.Rows table : policy.tables()) {
            inserts.add(connection.prepareStatement(table.insert()));
        }
    }

    @Override
    public void write() throws SQLException {
        String[] fresh = fresh();
        for (int i = 0; i < inserts.size(); i++) {
            insert(policy.tables().get(i).rows(), inserts.get(i), fresh);
        }
        Integer lane = null;
        for (List<@Nullable Text> entry : policy.audit()) {
            lane = append(entry, fresh, lane);
        }
        connection.commit();
    }

    /** New identities in the place of those that were read, each of the same form. */
    private String[] fresh() throws SQLException {
        long company = COMPANIES.incrementAndGet();
        String[] fresh = new String[policy.identities().size()];
        try (ResultSet numbers = nextNumbers.executeQuery()) {
            numbers.next();
            for (int i = 0; i < fresh.length; i++) {
                String read = policy.identities().get(i);
                fresh[i] = switch (i) {
                    case 0 -> numbered(read, numbers.getLong(1));
                    case 1 -> numbered(read, company);
                    case 2 -> dashed(company * 10);
                    case 3 -> Long.toString(company * 10);
                    default -> read.length() == UUID_LENGTH ? uuid().toString() : other(read, numbers.getLong(2));
                };
            }
        }
        return fresh;
    }

    private static String other(String read, long number) {
        return read.startsWith("\\x") ? randomKey() : numbered(read, number);
    }

    private static String numbered(String read, long number) {
        return read.substring(0, read.lastIndexOf('-') + 1) + "%06d".formatted(number);
    }

    private static String dashed(long company) {
        String digits = Long.toString(company);
        return "%s-%s-%s".formatted(digits.substring(0, 3), digits.substring(3, 5), digits.substring(5));
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

    private int append(List<@Nullable Text> entry, String[] fresh, @Nullable Integer lane) throws SQLException {
        appendAudit.setObject(1, lane, Types.INTEGER);
        appendAudit.setObject(2, uuid());
        for (int i = 0; i < entry.size(); i++) {
            Text value = entry.get(i);
            appendAudit.setString(3 + i, value == null ? null : value.with(fresh));
        }
        try (ResultSet row = appendAudit.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static UUID uuid() {
        return Generators.timeBasedEpochGenerator().generate();
    }

    private static String randomKey() {
        byte[] key = new byte[KEY_BYTES];
        ThreadLocalRandom.current().nextBytes(key);
        return "\\x" + HexFormat.of().formatHex(key);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
