package io.cyberpas.platform.job;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.hash.Sha256Sum;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.platform.problem.ConflictException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Receives files of any length block by block. Nothing of a file counts until it is there in full and {@link #take taken}; what is cut
 * off, refused or never taken is discarded, by the next hour's look where its replica was lost.
 */
public final class FileReceiving {

    private static final int MOST_AT_ONCE = 100;

    private final Database database;
    private final Clock clock;
    private final Tables tables;

    /** Receives into tables of a service. */
    public FileReceiving(Database database, Clock clock, Tables tables) {
        this.database = database;
        this.clock = clock;
        this.tables = tables;
    }

    /**
     * Where files and their blocks are kept.
     *
     * @param uploads files that are being received, with {@code id}, {@code started_at} and the column of what they belong to: who removes a row
     *     has the file, either to make something of it or to discard it
     * @param subject name of that column
     * @param parts tables with what was stored of a file
     * @param key column by which these name their file
     */
    public record Tables(String uploads, String subject, List<String> parts, String key) {

        /** Keeps its own copy. */
        public Tables {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A file that is there in full.
     *
     * @param hash SHA-256 of all its bytes
     * @param told what its reading found
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a value
    public record Received<T>(UUID id, byte[] hash, T told) {}

    /** Reads a file to its end and stores it block by block. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(UUID file, InputStream content, BlockStoring blocks) throws IOException;
    }

    /**
     * Receives a file to its end; if its reading fails nothing of it is kept.
     *
     * @param subject what it belongs to
     */
    public <T> Received<T> receive(Object subject, InputStream content, Reading<T> reading) throws IOException {
        UUID id = Identifiers.next();
        database.change(
                "INSERT INTO %s (id, %s, started_at) VALUES (?, ?, ?)".formatted(tables.uploads(), tables.subject()),
                id,
                subject,
                clock.instant());
        BlockStoring blocks = new BlockStoring(database);
        boolean isWhole = false;
        try {
            Sha256Sum hash = new Sha256Sum();
            T told = reading.read(id, hash.over(content), blocks);
            blocks.await();
            isWhole = true;
            return new Received<>(id, hash.bytes(), told);
        } finally {
            if (!isWhole) {
                blocks.abandon();
                discard(id);
            }
        }
    }

    /**
     * Makes a received file something that stays, in the caller's transaction.
     *
     * @throws ConflictException if it was swept away in between
     */
    public void take(UUID file) {
        if (!isTaken(file)) {
            throw new ConflictException("The file was received too long ago: send it again");
        }
    }

    /** Forgets a file; does nothing where it was taken. */
    public void discard(UUID file) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (isTaken(file)) {
                tables.parts()
                        .forEach(part ->
                                database.change("DELETE FROM %s WHERE %s = ?".formatted(part, tables.key()), file));
            }
        });
    }

    /** Forgets files whose sender, or whose replica, was lost in the middle. */
    public void discardOlderThan(Duration age) {
        database.list(
                        "SELECT id FROM %s WHERE started_at < ? LIMIT %d".formatted(tables.uploads(), MOST_AT_ONCE),
                        row -> row.getObject(1, UUID.class),
                        clock.instant().minus(age))
                .forEach(this::discard);
    }

    private boolean isTaken(UUID file) {
        return database.change("DELETE FROM %s WHERE id = ?".formatted(tables.uploads()), file) == 1;
    }
}
