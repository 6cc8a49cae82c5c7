package io.cyberpas.policy.group;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.job.BlockStoring;
import io.cyberpas.platform.job.FileReceiving;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.group.file.LineProblem;
import io.cyberpas.policy.group.file.MemberFile;
import io.cyberpas.policy.group.file.MemberRow;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Receives files of members: what comes in is checked line by line and stored block by block. */
@ApplicationScoped
public class EnrolmentReceiving {

    private static final FileReceiving.Tables TABLES = new FileReceiving.Tables(
            "enrolment_upload",
            "policy_number",
            List.of("enrolment_problem", "enrolment_content", "enrolment_block"),
            "enrolment_id");

    private final DataSource dataSource;
    private final FileReceiving files;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration retention;

    EnrolmentReceiving(
            DataSource dataSource,
            Database database,
            Clock clock,
            ZoneId zone,
            @ConfigProperty(name = "cyberpas.group.upload-retention") Duration retention) {
        this.dataSource = dataSource;
        this.files = new FileReceiving(database, clock, TABLES);
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
        FileReceiving.Received<Whole> received = files.receive(policyNumber, content, (id, bytes, blocks) -> {
            Intake intake = new Intake(id, blocks);
            MemberFile file = new MemberFile(LocalDate.ofInstant(clock.instant(), zone), zone);
            Charset encoding = file.read(bytes, declared, intake);
            intake.storeRest();
            return new Whole(encoding.name(), intake.lines);
        });
        Whole whole = received.told();
        return new ReceivedFile(received.id(), policyNumber, received.hash(), whole.encoding(), whole.lines());
    }

    /** What is known of a file at its end. */
    private record Whole(String encoding, int lines) {}

    /** Takes a received file, so that it is not swept away. */
    void take(ReceivedFile file) {
        files.take(file.id());
    }

    /** Forgets a file that did not become an enrolment; does nothing where it did. */
    public void discardUnlessBegun(ReceivedFile file) {
        files.discard(file.id());
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void discardAbandoned() {
        files.discardOlderThan(retention);
    }

    /** Gathers lines by the block; while one is stored, the next is filled. */
    private final class Intake implements MemberFile.Lines {
        private final UUID id;
        private final BlockStoring storing;
        private ColumnBlock block = new ColumnBlock(zone);
        private ColumnBlock spare = new ColumnBlock(zone);
        private int blocks;
        private int lines;

        Intake(UUID id, BlockStoring storing) {
            this.id = id;
            this.storing = storing;
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
        }

        private void store() {
            ColumnBlock full = block;
            int number = ++blocks;
            lines += full.size();
            storing.store(() -> EnrolmentReceiving.this.store(full, id, number));
            block = spare;
            spare = full;
        }
    }

    private void store(ColumnBlock full, UUID id, int number) {
        try (Connection connection = dataSource.getConnection()) {
            full.store(connection, id, number);
        } catch (SQLException e) {
            throw new IllegalStateException("A block of the file could not be stored", e);
        }
    }
}
