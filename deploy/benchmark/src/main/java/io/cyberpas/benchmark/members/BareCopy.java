package io.cyberpas.benchmark.members;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/** The least that can be done with a file: COPY into a table of its columns, with or without a key on the reference. */
final class BareCopy {

    private static final String TABLE = """
            CREATE TABLE bare_member (member_reference text %s, name text NOT NULL, birth_date date NOT NULL, email text, phone text,
              cover_from date NOT NULL, cover_to date, consent_at timestamptz NOT NULL, disclosure text NOT NULL)
            """;

    private final Connection connection;

    /** @param connection of a role that may create tables */
    BareCopy(Connection connection) {
        this.connection = connection;
    }

    /** How long it takes, on a new table. */
    Duration time(Path file, boolean withKey) throws SQLException, IOException {
        execute("DROP TABLE IF EXISTS bare_member");
        execute(TABLE.formatted(withKey ? "PRIMARY KEY" : "NOT NULL"));
        try (InputStream content = Files.newInputStream(file)) {
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY bare_member FROM STDIN (FORMAT csv, HEADER)", content, 1 << 16);
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            execute("DROP TABLE bare_member");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
