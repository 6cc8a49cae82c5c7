package io.cyberpas.claims.roster;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.file.LineProblem;
import io.cyberpas.claims.roster.file.RosterFile;
import io.cyberpas.claims.roster.file.RosterLines;
import io.cyberpas.claims.roster.file.RosterRules;
import io.cyberpas.claims.roster.file.VictimRows;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.job.BlockStoring;
import io.cyberpas.platform.job.FileReceiving;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Receives rosters: what comes in is checked line by line and kept as blocks of the rows that become of it. */
@ApplicationScoped
public class RosterReceiving {

    /** Lines of a block: about a megabyte, some tenths of a second to load. */
    private static final int BLOCK = 10_000;

    private static final FileReceiving.Tables TABLES = new FileReceiving.Tables(
            "roster_upload", "demand_id", List.of("roster_problem", "roster_block"), "roster_id");
    private static final String STORE_BLOCK =
            "INSERT INTO roster_block (roster_id, number, lines, faulty, content, named_again) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String STORE_PROBLEMS = """
            INSERT INTO roster_problem (roster_id, line, field, fault)
            SELECT ?, line, field, fault FROM unnest(?::integer[], ?::text[], ?::text[]) AS problem (line, field, fault)
            ON CONFLICT DO NOTHING""";

    private final DataSource dataSource;
    private final FileReceiving files;
    private final IdentityHash hash;
    private final AccountCipher cipher;
    private final Duration retention;

    RosterReceiving(
            DataSource dataSource,
            Database database,
            IdentityHash hash,
            AccountCipher cipher,
            Clock clock,
            @ConfigProperty(name = "cyberpas.roster.upload-retention") Duration retention) {
        this.dataSource = dataSource;
        this.files = new FileReceiving(database, clock, TABLES);
        this.hash = hash;
        this.cipher = cipher;
        this.retention = retention;
    }

    /**
     * Receives a file to its end. It becomes a roster by {@link RosterHandling#begin}, or is discarded.
     *
     * @throws InvalidInputException if it is no roster; nothing of it is kept
     */
    public ReceivedRoster receive(Demand demand, RosterRules rules, InputStream content, RosterMode mode)
            throws IOException {
        FileReceiving.Received<Whole> file = files.receive(demand.id(), content, (id, bytes, blocks) -> {
            Intake intake = new Intake(id, demand.id(), blocks);
            RosterFile.Form form = new RosterFile(rules, hash, cipher).read(bytes, intake);
            intake.storeRest();
            return new Whole(form, intake.lines, intake.faulty);
        });
        Whole whole = file.told();
        return new ReceivedRoster(
                file.id(), demand.id(), file.hash(), whole.form(), mode, whole.lines(), whole.faulty());
    }

    /** What is known of a file at its end. */
    private record Whole(RosterFile.Form form, int lines, int faulty) {}

    /** Takes a received file, so that it is not swept away. */
    void take(ReceivedRoster file) {
        files.take(file.id());
    }

    /** Forgets a file that did not become a roster; does nothing where it did. */
    public void discardUnlessBegun(ReceivedRoster file) {
        files.discard(file.id());
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void discardAbandoned() {
        files.discardOlderThan(retention);
    }

    /** Gathers lines by the block; while one is stored, the next is filled. */
    private final class Intake implements RosterLines {
        private final UUID id;
        private final BlockStoring storing;
        private VictimRows rows;
        private VictimRows spare;
        private List<LineProblem> problems = new ArrayList<>();
        private int refused;
        private int blocks;
        private int lines;
        private int faulty;

        Intake(UUID id, UUID demand, BlockStoring storing) {
            this.id = id;
            this.storing = storing;
            rows = new VictimRows(id, demand);
            spare = new VictimRows(id, demand);
        }

        @Override
        public VictimRows rows() {
            return rows;
        }

        @Override
        public void written() {
            storeIfFull();
        }

        @Override
        public void refused(List<LineProblem> ofLine) {
            problems.addAll(ofLine);
            refused++;
            storeIfFull();
        }

        private void storeIfFull() {
            if (rows.count() + refused == BLOCK) {
                store();
            }
        }

        void storeRest() {
            if (rows.count() + refused > 0) {
                store();
            }
        }

        private void store() {
            Stored block = new Stored(id, ++blocks, rows, refused, problems);
            lines += rows.count() + refused;
            faulty += refused;
            storing.store(() -> RosterReceiving.this.store(block));
            VictimRows full = rows;
            rows = spare;
            rows.clear();
            spare = full;
            problems = new ArrayList<>();
            refused = 0;
        }
    }

    /** A full block. */
    private record Stored(UUID roster, int number, VictimRows rows, int refused, List<LineProblem> problems) {}

    private void store(Stored block) {
        try (Connection connection = dataSource.getConnection()) {
            storeRows(connection, block);
            if (!block.problems().isEmpty()) {
                storeProblems(connection, block);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A block of the file could not be stored", e);
        }
    }

    private static void storeRows(Connection connection, Stored block) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(STORE_BLOCK)) {
            insert.setObject(1, block.roster());
            insert.setInt(2, block.number());
            insert.setInt(3, block.rows().count() + block.refused());
            insert.setInt(4, block.refused());
            insert.setBytes(5, block.rows().count() == 0 ? null : block.rows().content());
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "integer", block.rows().namedAgain().toArray()));
            insert.executeUpdate();
        }
    }

    private static void storeProblems(Connection connection, Stored block) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(STORE_PROBLEMS)) {
            insert.setObject(1, block.roster());
            insert.setArray(2, column(connection, "integer", block, LineProblem::line));
            insert.setArray(3, column(connection, "text", block, LineProblem::field));
            insert.setArray(
                    4,
                    column(connection, "text", block, problem -> problem.fault().name()));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array column(
            Connection connection, String type, Stored block, Function<LineProblem, Object> value) throws SQLException {
        return connection.createArrayOf(
                type, block.problems().stream().map(value).toArray());
    }
}
