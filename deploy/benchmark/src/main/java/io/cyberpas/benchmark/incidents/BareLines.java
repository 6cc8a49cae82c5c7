package io.cyberpas.benchmark.incidents;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The least that can be done with a file of records: COPY of its lines into a table. */
record BareLines(Connection connection) {

    /** How long it takes, on a new table. */
    Duration time(Path file) throws SQLException, IOException {
        execute("DROP TABLE IF EXISTS bare_line");
        execute("CREATE TABLE bare_line (content text NOT NULL)");
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long start = System.nanoTime();
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY bare_line FROM STDIN");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] row = (line.replace("\\", "\\\\") + "\n").getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(row, 0, row.length);
            }
            copy.endCopy();
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            execute("DROP TABLE bare_line");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
