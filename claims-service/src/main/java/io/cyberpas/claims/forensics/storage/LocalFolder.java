package io.cyberpas.claims.forensics.storage;

import io.cyberpas.platform.problem.UnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * A folder for each claim below one root. Content is written beside, in {@code .incoming}, forced to the disk and moved in one step, so
 * that a file with the name of a content is always whole. Several replicas may share the folder.
 */
final class LocalFolder implements EvidenceStorage {

    /** Little enough that the last of it is soon on the disk, much enough that the disk is not asked all the time. */
    private static final long FORCED_AT_ONCE = 8 << 20;

    private final Path root;
    private final Path incoming;

    LocalFolder(Path root) {
        this.root = root.toAbsolutePath();
        this.incoming = this.root.resolve(".incoming");
    }

    @Override
    public Intake begin(ContentKey key, long bytes) {
        return attempt(() -> {
            Files.createDirectories(incoming);
            if (!hasRoom(bytes)) {
                throw new StorageFullException(bytes, null);
            }
            Path file = incoming.resolve(key.id().toString());
            return new FileIntake(
                    key, bytes, file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        });
    }

    /** What others write meanwhile is not counted, so there may be none later all the same. */
    private boolean hasRoom(long bytes) throws IOException {
        return Files.getFileStore(incoming).getUsableSpace() >= bytes;
    }

    @Override
    public Optional<InputStream> read(ContentKey key) {
        return attempt(() -> {
            try {
                return Optional.of(Files.newInputStream(file(key)));
            } catch (NoSuchFileException _) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void remove(ContentKey key) {
        attempt(() -> Files.deleteIfExists(file(key)));
    }

    @Override
    public void forEachKept(Consumer<Kept> taker) {
        attempt(() -> {
            if (Files.isDirectory(root)) {
                handOn(taker);
            }
            return root;
        });
    }

    private void handOn(Consumer<Kept> taker) throws IOException {
        try (DirectoryStream<Path> claims = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path claim : claims) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(claim)) {
                    for (Path file : files) {
                        Optional<ContentKey> key = ContentKey.of(claim.getFileName() + "/" + file.getFileName());
                        if (key.isPresent()) {
                            since(file).ifPresent(since -> taker.accept(new Kept(key.get(), since)));
                        }
                    }
                }
            }
        }
    }

    @Override
    public int discardUnfinished(Instant begunBefore) {
        return attempt(() -> {
            if (!Files.isDirectory(incoming)) {
                return 0;
            }
            int discarded = 0;
            try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
                for (Path file : files) {
                    boolean isOld = since(file).filter(begunBefore::isAfter).isPresent();
                    discarded += isOld && Files.deleteIfExists(file) ? 1 : 0;
                }
            }
            return discarded;
        });
    }

    /** When a file was written last; empty if it went away in between. */
    private static Optional<Instant> since(Path file) throws IOException {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private Path file(ContentKey key) {
        return root.resolve(key.path());
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T now() throws IOException;
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.now();
        } catch (IOException e) {
            throw new UnavailableException("evidence storage", e);
        }
    }

    /** A file that is being written. */
    private final class FileIntake implements Intake {
        private final ContentKey key;
        private final long bytes;
        private final Path file;
        private final FileChannel channel;

        private long written;
        private long unforced;
        /** Forces what is written while more arrives, so that little is left to wait for at the end. */
        private CompletableFuture<Void> forcing = CompletableFuture.completedFuture(null);

        FileIntake(ContentKey key, long bytes, Path file, FileChannel channel) {
            this.key = key;
            this.bytes = bytes;
            this.file = file;
            this.channel = channel;
        }

        @Override
        public void write(byte[] some, int length) {
            attempt(() -> roomFor(() -> {
                ByteBuffer left = ByteBuffer.wrap(some, 0, length);
                while (left.hasRemaining()) {
                    written += channel.write(left);
                }
                unforced += length;
                forceBehind();
                return written;
            }));
        }

        private void forceBehind() throws IOException {
            if (unforced >= FORCED_AT_ONCE && forcing.isDone()) {
                awaitForced();
                unforced = 0;
                forcing = CompletableFuture.runAsync(
                        this::forceWritten, Thread.ofPlatform().daemon()::start);
            }
        }

        private void forceWritten() {
            try {
                channel.force(false);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        /** The system tells of a failure once, to whoever forces next, so it must not be lost. */
        private void awaitForced() throws IOException {
            try {
                forcing.join();
            } catch (CompletionException failed) {
                throw new IOException("What was written did not reach the disk", failed.getCause());
            }
        }

        /** The system says in words of its own, and of its language, that the disk is full; that there is no room says it for sure. */
        private <T> T roomFor(Attempt<T> writing) throws IOException {
            try {
                return writing.now();
            } catch (IOException failed) {
                if (hasRoom(Math.max(1, bytes - written))) {
                    throw failed;
                }
                throw new StorageFullException(bytes, failed);
            }
        }

        @Override
        public void complete() {
            attempt(() -> roomFor(() -> {
                awaitForced();
                channel.force(true);
                channel.close();
                Path target = file(key);
                Path folder = root.resolve(key.claimId().toString());
                Files.createDirectories(folder);
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
                force(folder);
                force(root);
                return target;
            }));
        }

        /** After completion there is no file of this name any more. */
        @Override
        public void close() {
            attempt(() -> {
                channel.close();
                return Files.deleteIfExists(file);
            });
        }
    }
}
