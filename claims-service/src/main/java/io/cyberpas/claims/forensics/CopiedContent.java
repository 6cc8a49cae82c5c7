package io.cyberpas.claims.forensics;

import io.cyberpas.claims.forensics.storage.EvidenceStorage.Intake;
import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.hash.Sha256Sum;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * What came of copying content in one pass.
 *
 * @param beginning as much of it as tells its type
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a value
record CopiedContent(Sha256 sha256, long bytes, byte[] beginning) {

    private static final int BUFFERS = 4;
    private static final int BUFFER_BYTES = 1 << 20;
    private static final int BEGINNING_BYTES = 1 << 16;

    /** Part of a content; none ends it. */
    private record Block(byte @Nullable [] bytes, int length) {
        private static final Block END = new Block(null, 0);
    }

    /**
     * Copies a content while another thread computes its hash: one reads and writes, the other hashes, each as fast as it can.
     *
     * @param mostBytes it is read no further than one block beyond; what is longer is for the caller to refuse
     * @throws IOException if the content cannot be read to its end
     */
    static CopiedContent of(InputStream content, Intake intake, long mostBytes) throws IOException {
        BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(BUFFERS);
        for (int i = 0; i < BUFFERS; i++) {
            free.add(new byte[BUFFER_BYTES]);
        }
        BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BUFFERS + 1);
        var hashing = new FutureTask<>(() -> hash(filled, free));
        Thread hasher = Thread.ofPlatform().daemon().name("evidence-hash").start(hashing);
        try {
            long total = 0;
            byte[] beginning = {};
            int length = BUFFER_BYTES;
            while (length == BUFFER_BYTES && total <= mostBytes) {
                byte[] buffer = free.take();
                length = content.readNBytes(buffer, 0, BUFFER_BYTES);
                if (total == 0) {
                    beginning = Arrays.copyOf(buffer, Math.min(length, BEGINNING_BYTES));
                }
                total += length;
                filled.put(new Block(buffer, length));
                intake.write(buffer, length);
            }
            filled.put(Block.END);
            return new CopiedContent(hashing.get(), total, beginning);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The service is being stopped", stopped);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            hasher.interrupt();
        }
    }

    private static Sha256 hash(BlockingQueue<Block> filled, BlockingQueue<byte[]> free) throws InterruptedException {
        Sha256Sum hash = new Sha256Sum();
        Block block = filled.take();
        while (block.bytes() != null) {
            hash.add(block.bytes(), 0, block.length());
            free.put(block.bytes());
            block = filled.take();
        }
        return hash.value();
    }
}
