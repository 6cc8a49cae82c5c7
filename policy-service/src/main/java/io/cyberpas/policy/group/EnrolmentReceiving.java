package io.cyberpas.policy.group;

import io.cyberpas.platform.hash.Sha256Sum;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.group.file.LineProblem;
import io.cyberpas.policy.group.file.MemberFile;
import io.cyberpas.policy.group.file.MemberRow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Receives files of members: what comes in is checked line by line and stored block by block, each in a transaction of its own, so that
 * neither memory nor a connection is held for the length of a file. Nothing counts until the file is there in full.
 */
@ApplicationScoped
public class EnrolmentReceiving {

    private static final String BEGIN = "INSERT INTO enrolment_upload (id, policy_number, started_at) VALUES (?, ?, ?)";
    /** Who removes this row has the file: either it begins as an enrolment or it is forgotten. */
    static final String TAKE = "DELETE FROM enrolment_upload WHERE id = ?";

    private static final List<String> DISCARD = List.of(
            "DELETE FROM enrolment_problem WHERE enrolment_id = ?",
            "DELETE FROM enrolment_content WHERE enrolment_id = ?",
            "DELETE FROM enrolment_block WHERE enrolment_id = ?");
    private static final String ABANDONED = "SELECT id FROM enrolment_upload WHERE started_at < ? LIMIT 100";

    private final DataSource dataSource;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration retention;

    EnrolmentReceiving(
            DataSource dataSource,
            Clock clock,
            ZoneId zone,
            @ConfigProperty(name = "cyberpas.group.upload-retention") Duration retention) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.zone = zone;
        this.retention = retention;
    }

    /**
     * Receives a file to its end. It becomes an enrolment by {@link EnrolmentHandling#begin}, or is discarded.
     *
     * @param declared the encoding that came with it; null to find out
     * @throws InvalidInputException if it is no file of members; nothing of it is kept
     */
    public ReceivedFile receive(String policyNumber, InputStream content, @Nullable Charset declared)
            throws IOException {
        UUID id = Identifiers.next();
        begin(id, policyNumber);
        Intake intake = new Intake(id);
        boolean isWhole = false;
        try {
            Sha256Sum hash = new Sha256Sum();
            MemberFile file = new MemberFile(LocalDate.ofInstant(clock.instant(), zone), zone);
            Charset encoding = file.read(hash.over(content), declared, intake);
            intake.storeRest();
            isWhole = true;
            return new ReceivedFile(id, policyNumber, hash.bytes(), encoding.name(), intake.lines);
        } finally {
            if (!isWhole) {
                intake.abandon();
                discard(id);
            }
        }
    }

    /** Forgets a file that did not become an enrolment; does nothing where it did. */
    public void discardUnlessBegun(ReceivedFile file) {
        discard(file.id());
    }

    /** Forgets files whose sender, or whose replica, was lost in the middle. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void discardAbandoned() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement abandoned = connection.prepareStatement(ABANDONED)) {
            abandoned.setObject(1, clock.instant().minus(retention).atOffset(ZoneOffset.UTC));
            List<UUID> ids = Rows.of(abandoned, row -> row.getObject(1, UUID.class));
            ids.forEach(this::discard);
        } catch (SQLException e) {
            throw new IllegalStateException("Abandoned files could not be looked for", e);
        }
    }

    private void begin(UUID id, String policyNumber) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            begin.setObject(1, id);
            begin.setString(2, policyNumber);
            begin.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            begin.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The file could not be received", e);
        }
    }

    private void discard(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                if (delete(connection, TAKE, id) == 1) {
                    for (String statement : DISCARD) {
                        delete(connection, statement, id);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("A file could not be discarded", e);
            }
        });
    }

    private static int delete(Connection connection, String statement, UUID id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setObject(1, id);
            return delete.executeUpdate();
        }
    }

    /** Gathers lines by the block; while one block is stored, the next is read. */
    private final class Intake implements MemberFile.Lines {
        private final UUID id;
        private ColumnBlock block = new ColumnBlock(zone);
        private ColumnBlock spare = new ColumnBlock(zone);
        private CompletableFuture<Void> storing = CompletableFuture.completedFuture(null);
        private int blocks;
        private int lines;

        Intake(UUID id) {
            this.id = id;
        }

        @Override
        public void row(MemberRow row) {
            block.add(row);
            storeIfFull();
        }

        @Override
        public void refused(List<LineProblem> problems) {
            block.refuse(problems);
            storeIfFull();
        }

        private void storeIfFull() {
            if (block.isFull()) {
                store();
            }
        }

        void storeRest() {
            if (block.size() > 0) {
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
            ColumnBlock full = block;
            int number = ++blocks;
            lines += full.size();
            storing = CompletableFuture.runAsync(() -> store(full, number), Thread::startVirtualThread);
            block = spare;
            spare = full;
        }

        private void store(ColumnBlock full, int number) {
            QuarkusTransaction.requiringNew().run(() -> {
                try (Connection connection = dataSource.getConnection()) {
                    full.store(connection, id, number);
                } catch (SQLException e) {
                    throw new IllegalStateException("A block of the file could not be stored", e);
                }
            });
        }
    }
}
