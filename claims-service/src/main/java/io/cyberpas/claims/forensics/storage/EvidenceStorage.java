package io.cyberpas.claims.forensics.storage;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the content of evidence outside the database. Every method calls a disk or another machine: never in a transaction. All throw
 * {@link io.cyberpas.platform.problem.UnavailableException} when the storage does not answer.
 */
public interface EvidenceStorage {

    /**
     * Begins to take content in; nobody finds it before it is complete.
     *
     * @param bytes how many are to come
     * @throws StorageFullException if it is known already that there is no room for them
     */
    Intake begin(ContentKey key, long bytes);

    /** What is kept under a key; empty if nothing is. */
    Optional<InputStream> read(ContentKey key);

    /** Removes what is kept under a key; does nothing if nothing is. */
    void remove(ContentKey key);

    /** Hands on everything that is kept. */
    void forEachKept(Consumer<Kept> taker);

    /** Discards what was begun before an instant and never completed; returns how many. */
    int discardUnfinished(Instant begunBefore);

    /**
     * Content on its way in. Closing it before it is complete leaves nothing behind. Both other methods throw {@link StorageFullException}
     * where the room runs out.
     */
    interface Intake extends AutoCloseable {

        /** Takes the first {@code length} bytes; the buffer is the caller's again afterwards. */
        void write(byte[] bytes, int length);

        /** Makes the content durable and then to be found under its key. */
        void complete();

        @Override
        void close();
    }

    /**
     * Content that is kept.
     *
     * @param since when it was completed
     */
    record Kept(ContentKey key, Instant since) {}
}
