package io.cyberpas.claims.intake;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256Sum;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Receives files of notices: what comes in is cut into lines and stored block by block, each in a transaction of its own, so that
 * neither memory nor a connection is held for the length of a file. Nothing counts until the file is there in full.
 */
@ApplicationScoped
public class ImportReceiving {

    /** The most lines that a file may have. */
    public static final int MOST_LINES = 5_000_000;

    /** The most bytes that a file may have. */
    static final long MOST_BYTES = 2L << 30;

    /** Lines of a block: some tenths of a second to become claims. */
    private static final int BLOCK_LINES = 250;

    private static final int BLOCK_BYTES = 4 << 20;
    private static final Pattern POLICY = Pattern.compile("P-\\d{4}-\\d{6,9}");
    private static final String BEGIN = "INSERT INTO notice_import_upload (id, started_at) VALUES (?, ?)";
    /** Who removes this row has the file: either it begins as an import or it is forgotten. */
    private static final String TAKE = "DELETE FROM notice_import_upload WHERE id = ?";

    private static final String STORE = """
            INSERT INTO notice_import_block (import_id, number, line_count, line_numbers, content, refused)
            VALUES (?, ?, ?, ?::integer[], ?, ?)""";
    private static final String ABANDONED = "SELECT id FROM notice_import_upload WHERE started_at < ? LIMIT 100";

    private final Database database;
    private final ImportProblems problems;
    private final Clock clock;
    private final Duration retention;

    ImportReceiving(
            Database database,
            ImportProblems problems,
            Clock clock,
            @ConfigProperty(name = "cyberpas.intake.upload-retention") Duration retention) {
        this.database = database;
        this.problems = problems;
        this.clock = clock;
        this.retention = retention;
    }

    /**
     * Receives a file to its end. It becomes an import by {@link ImportHandling#begin}, or is discarded.
     *
     * @param defaultPolicy the policy of lines that name none; blank where all name theirs
     * @throws InvalidInputException when it is no file of notices; nothing of it is kept
     */
    public ReceivedImport receive(InputStream content, @Nullable String defaultPolicy) throws IOException {
        var policy = defaultPolicy == null || defaultPolicy.isBlank() ? null : defaultPolicy.strip();
        if (policy != null && !POLICY.matcher(policy).matches()) {
            throw new InvalidInputException(
                    new FieldProblem("$.defaultPolicy", "is not a policy number", "P-2026-000123"));
        }
        var id = Identifiers.next();
        database.change(BEGIN, id, clock.instant());
        var isWhole = false;
        try {
            var hash = new Sha256Sum();
            var lines = store(id, new LineReader(hash.over(content)));
            isWhole = true;
            return new ReceivedImport(id, policy, hash.bytes(), lines);
        } finally {
            if (!isWhole) {
                discard(id);
            }
        }
    }

    private int store(UUID id, LineReader reader) throws IOException {
        var block = new Block(id);
        var lines = 0;
        var bytes = 0L;
        for (var line = reader.next(); line != null; line = reader.next()) {
            if (++lines > MOST_LINES) {
                throw new InvalidInputException(new FieldProblem(
                        "$.file", "has more than %,d lines".formatted(MOST_LINES), "several smaller files"));
            }
            bytes += line.content() == null ? LineReader.LONGEST : line.content().length;
            if (bytes > MOST_BYTES) {
                throw new InvalidInputException(
                        new FieldProblem("$.file", "has more than 2 GiB", "several smaller files"));
            }
            block.add(line);
        }
        block.store();
        if (lines == 0) {
            throw new InvalidInputException(
                    new FieldProblem("$.file", "is empty", "one VERIS record a line, in UTF-8"));
        }
        return lines;
    }

    /** Takes a received file, so that it is not swept away; false when it was. */
    boolean take(ReceivedImport file) {
        return database.change(TAKE, file.id()) == 1;
    }

    /** Forgets a file that did not become an import; does nothing where it did. */
    public void discardUnlessBegun(ReceivedImport file) {
        discard(file.id());
    }

    /** Forgets files whose sender, or whose replica, was lost in the middle. */
    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void discardAbandoned() {
        database.list(
                        ABANDONED,
                        row -> row.getObject(1, UUID.class),
                        clock.instant().minus(retention))
                .forEach(this::discard);
    }

    private void discard(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (database.change(TAKE, id) == 1) {
                database.change("DELETE FROM notice_import_problem WHERE import_id = ?", id);
                database.change("DELETE FROM notice_import_block WHERE import_id = ?", id);
            }
        });
    }

    /** Gathers lines and stores them when there are enough. */
    private final class Block {
        private final UUID id;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final List<Integer> numbers = new ArrayList<>();
        private final List<LineProblem> tooLong = new ArrayList<>();
        private int stored;

        Block(UUID id) {
            this.id = id;
        }

        void add(LineReader.Line line) {
            if (line.content() == null) {
                tooLong.addAll(LineProblem.of(
                        line.number(),
                        List.of(new FieldProblem(
                                "$", "is too long", "at most %,d bytes a line".formatted(LineReader.LONGEST)))));
            } else {
                numbers.add(line.number());
                content.writeBytes(line.content());
                content.write('\n');
            }
            if (numbers.size() + tooLong.size() == BLOCK_LINES || content.size() >= BLOCK_BYTES) {
                store();
            }
        }

        void store() {
            var lines = numbers.size() + tooLong.size();
            if (lines == 0) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> {
                database.change(
                        STORE,
                        id,
                        ++stored,
                        lines,
                        numbers.toArray(Integer[]::new),
                        content.toByteArray(),
                        tooLong.size());
                problems.keep(id, tooLong);
            });
            numbers.clear();
            tooLong.clear();
            content.reset();
        }
    }
}
