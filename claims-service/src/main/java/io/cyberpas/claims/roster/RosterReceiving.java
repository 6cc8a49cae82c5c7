package io.cyberpas.claims.roster;

import io.cyberpas.claims.liability.Demand;
import io.cyberpas.claims.roster.file.LineProblem;
import io.cyberpas.claims.roster.file.RosterFile;
import io.cyberpas.claims.roster.file.RosterLines;
import io.cyberpas.claims.roster.file.RosterRules;
import io.cyberpas.claims.roster.file.VictimRows;
import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256Sum;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Receives rosters: what comes in is checked line by line and stored block by block, each in a transaction of its own, so that neither
 * memory nor a connection is held for the length of a file. Nothing counts until the file is there in full.
 */
@ApplicationScoped
public class RosterReceiving {

    /** Who removes this row has the file: either it begins as a roster or it is forgotten. */
    static final String TAKE = "DELETE FROM roster_upload WHERE id = ?";

    /** Lines of a block: about a megabyte, some tenths of a second to load. */
    private static final int BLOCK = 10_000;

    private static final List<String> DISCARD =
            List.of("DELETE FROM roster_problem WHERE roster_id = ?", "DELETE FROM roster_block WHERE roster_id = ?");
    private static final String STORE_BLOCK =
            "INSERT INTO roster_block (roster_id, number, lines, faulty, content) VALUES (?, ?, ?, ?, ?)";
    private static final String STORE_PROBLEMS = """
            INSERT INTO roster_problem (roster_id, line, field, fault)
            SELECT ?, line, field, fault FROM unnest(?::integer[], ?::text[], ?::text[]) AS problem (line, field, fault)
            ON CONFLICT DO NOTHING""";

    private final DataSource dataSource;
    private final Database database;
    private final IdentityHash hash;
    private final AccountCipher cipher;
    private final Clock clock;
    private final Duration retention;

    RosterReceiving(
            DataSource dataSource,
            Database database,
            IdentityHash hash,
            AccountCipher cipher,
            Clock clock,
            @ConfigProperty(name = "cyberpas.roster.upload-retention") Duration retention) {
        this.dataSource = dataSource;
        this.database = database;
        this.hash = hash;
        this.cipher = cipher;
        this.clock = clock;
        this.retention = retention;
    }

    /**
     * Receives a file to its end. It becomes a roster by {@link RosterHandling#begin}, or is discarded.
     *
     * @throws InvalidInputException if it is no roster; nothing of it is kept
     */
    public ReceivedRoster receive(Demand demand, RosterRules rules, InputStream content, RosterMode mode)
            throws IOException {
        UUID id = Identifiers.next();
        database.change(
                "INSERT INTO roster_upload (id, demand_id, started_at) VALUES (?, ?, ?)",
                id,
                demand.id(),
                clock.instant());
        Intake intake = new Intake(id, demand.id());
        boolean isWhole = false;
        try {
            Sha256Sum digest = new Sha256Sum();
            RosterFile.Form form = new RosterFile(rules, hash, cipher).read(digest.over(content), intake);
            intake.storeRest();
            isWhole = true;
            return new ReceivedRoster(id, demand.id(), digest.bytes(), form, mode, intake.lines, intake.faulty);
        } finally {
            if (!isWhole) {
                intake.abandon();
                discard(id);
            }
        }
    }

    /** Forgets a file that did not become a roster; does nothing where it did. */
    public void discardUnlessBegun(ReceivedRoster file) {
        discard(file.id());
    }

    /** Forgets files whose sender, or whose replica, was lost in the middle. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void discardAbandoned() {
        database.list(
                        "SELECT id FROM roster_upload WHERE started_at < ? LIMIT 100",
                        row -> row.getObject(1, UUID.class),
                        clock.instant().minus(retention))
                .forEach(this::discard);
    }

    private void discard(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (database.change(TAKE, id) == 1) {
                DISCARD.forEach(statement -> database.change(statement, id));
            }
        });
    }

    /** Gathers lines by the block; while one block is stored, the next is read. */
    private final class Intake implements RosterLines {
        private final UUID id;
        private VictimRows rows;
        private VictimRows spare;
        private List<LineProblem> problems = new ArrayList<>();
        private CompletableFuture<Void> storing = CompletableFuture.completedFuture(null);
        private int refused;
        private int blocks;
        private int lines;
        private int faulty;

        Intake(UUID id, UUID demand) {
            this.id = id;
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
            storing.join();
        }

        /** Waits for what is under way; whether it succeeds does not count any more. */
        void abandon() {
            storing.handle((_, _) -> id).join();
        }

        private void store() {
            storing.join();
            Stored block = new Stored(++blocks, rows, refused, problems);
            lines += rows.count() + refused;
            faulty += refused;
            storing = CompletableFuture.runAsync(() -> store(block), Thread::startVirtualThread);
            VictimRows full = rows;
            rows = spare;
            rows.clear();
            spare = full;
            problems = new ArrayList<>();
            refused = 0;
        }

        private void store(Stored block) {
            QuarkusTransaction.requiringNew().run(() -> {
                try (Connection connection = dataSource.getConnection()) {
                    storeRows(connection, block);
                    if (!block.problems().isEmpty()) {
                        storeProblems(connection, block.problems());
                    }
                } catch (SQLException e) {
                    throw new IllegalStateException("A block of the file could not be stored", e);
                }
            });
        }

        private void storeRows(Connection connection, Stored block) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(STORE_BLOCK)) {
                insert.setObject(1, id);
                insert.setInt(2, block.number());
                insert.setInt(3, block.rows().count() + block.refused());
                insert.setInt(4, block.refused());
                insert.setBytes(
                        5, block.rows().count() == 0 ? null : block.rows().content());
                insert.executeUpdate();
            }
        }

        private void storeProblems(Connection connection, List<LineProblem> told) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(STORE_PROBLEMS)) {
                insert.setObject(1, id);
                insert.setArray(
                        2,
                        connection.createArrayOf(
                                "integer", told.stream().map(LineProblem::line).toArray()));
                insert.setArray(
                        3,
                        connection.createArrayOf(
                                "text", told.stream().map(LineProblem::field).toArray()));
                insert.setArray(
                        4,
                        connection.createArrayOf(
                                "text",
                                told.stream().map(each -> each.fault().name()).toArray()));
                insert.executeUpdate();
            }
        }
    }

    /** A full block. */
    private record Stored(int number, VictimRows rows, int refused, List<LineProblem> problems) {}
}
