package io.cyberpas.benchmark.quotes;

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
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a quote straight into the database, as the role the service runs as: prepared statements that stay, one
 * transaction a quote, rows of one table in one batch. Nothing is read, checked or rated.
 */
final class StraightWriter implements Load.Writer {

    private static final int KEY_BYTES = 32;

    private final WrittenQuote quote;
    private final Connection connection;
    private final PreparedStatement nextNumber;
    private final PreparedStatement appendAudit;
    private final PreparedStatement keepAnswer;
    private final List<PreparedStatement> inserts = new ArrayList<>();

    StraightWriter(WrittenQuote quote, String database, String role) throws SQLException {
        this.quote = quote;
        this.connection = DriverManager.getConnection(database, role, role);
        connection.setAutoCommit(false);
        this.nextNumber = connection.prepareStatement("SELECT nextval('q_number')");
        this.appendAudit = connection.prepareStatement("SELECT audit_append(?, ?, now(), ?, ?, ?, ?, ?, ?, ?)");
        this.keepAnswer = connection.prepareStatement(quote.keptAnswer().insert());
        for (WrittenQuote.Rows table : quote.tables()) {
            inserts.add(connection.prepareStatement(table.insert()));
        }
    }

    @Override
    public void write() throws SQLException {
        String id = uuid().toString();
        String number = number();
        for (int i = 0; i < inserts.size(); i++) {
            insert(quote.tables().get(i), inserts.get(i), id, number);
        }
        Integer lane = null;
        for (WrittenQuote.Rows.Row entry : quote.auditEntries()) {
            lane = append(entry.values(), number, lane);
        }
        keep(quote.keptAnswer(), number);
        connection.commit();
    }

    private String number() throws SQLException {
        try (ResultSet row = nextNumber.executeQuery()) {
            row.next();
            return "%s%06d".formatted(quote.number().substring(0, quote.number().lastIndexOf('-') + 1), row.getLong(1));
        }
    }

    private void insert(WrittenQuote.Rows table, PreparedStatement insert, String id, String number)
            throws SQLException {
        boolean several = table.rows().size() > 1;
        for (WrittenQuote.Rows.Row row : table.rows()) {
            for (int i = 0; i < row.values().size(); i++) {
                insert.setString(i + 1, replaced(row.values().get(i), id, number));
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

    private int append(List<@Nullable String> entry, String number, @Nullable Integer lane) throws SQLException {
        appendAudit.setObject(1, lane, Types.INTEGER);
        appendAudit.setObject(2, uuid());
        for (int i = 0; i < 5; i++) {
            appendAudit.setString(3 + i, entry.get(i));
        }
        appendAudit.setString(8, number);
        appendAudit.setString(9, entry.get(5));
        try (ResultSet row = appendAudit.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void keep(WrittenQuote.Rows kept, String number) throws SQLException {
        List<@Nullable String> values = kept.rows().getFirst().values();
        for (int i = 0; i < values.size(); i++) {
            String value =
                    kept.columns().get(i).equals("id") ? randomKey() : replaced(values.get(i), quote.id(), number);
            keepAnswer.setString(i + 1, value);
        }
        keepAnswer.executeUpdate();
    }

    private @Nullable String replaced(@Nullable String value, String id, String number) {
        if (value == null) {
            return null;
        }
        return value.equals(quote.id()) ? id : value.replace(quote.number(), number);
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
