package io.cyberpas.benchmark.rosters;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The least that can be done with the rows that became of a file: one COPY into a table of the same columns, constraints and indexes. */
final class BareCopy {

    private static final int BUFFER = 1 << 18;

    private final Connection connection;
    private final Path rows;

    /** @param connection of the owner of the tables */
    BareCopy(Connection connection, Path folder) throws IOException {
        this.connection = connection;
        this.rows = Files.createDirectories(folder).resolve("victims.copy");
    }

    /** Keeps the rows of the claim's roster in the order of its lines. */
    void keepRows(String claim) throws SQLException, IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows), BUFFER)) {
            copies().copyOut("""
                            COPY (SELECT v.* FROM victim v JOIN demand d ON d.id = v.demand_id JOIN claim c ON c.id = d.claim_id
                                  WHERE c.number = '%s' ORDER BY v.line) TO STDOUT (FORMAT binary)""".formatted(claim), out);
        }
    }

    /** How long they take, on a new table. */
    Duration time() throws SQLException, IOException {
        execute("DROP TABLE IF EXISTS bare_victim");
        execute("CREATE TABLE bare_victim (LIKE victim INCLUDING ALL)");
        try (InputStream content = Files.newInputStream(rows)) {
            long start = System.nanoTime();
            copies().copyIn("COPY bare_victim FROM STDIN (FORMAT binary)", content, BUFFER);
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            execute("DROP TABLE bare_victim");
        }
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
