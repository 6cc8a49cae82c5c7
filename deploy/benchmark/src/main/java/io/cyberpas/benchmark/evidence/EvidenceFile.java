package io.cyberpas.benchmark.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/**
 * A file that nothing can compress, like an encrypted disk image; the same for the same seed.
 *
 * @param sha256 64 hexadecimal digits
 */
record EvidenceFile(Path path, long bytes, String sha256) {

    private static final int BLOCK_BYTES = 1 << 20;

    /** Writes a file of so many MiB. */
    static EvidenceFile write(Path folder, int megabytes, long seed) throws IOException {
        Path path = Files.createDirectories(folder).resolve("image.dd");
        Random random = new Random(seed);
        byte[] block = new byte[BLOCK_BYTES];
        MessageDigest hash = digest();
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(block);
                hash.update(block);
                out.write(block);
            }
        }
        return new EvidenceFile(
                path, (long) megabytes * BLOCK_BYTES, HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Megabytes (10^6) a second. */
    double rate(long nanos) {
        return bytes * 1e3 / nanos;
    }
}
