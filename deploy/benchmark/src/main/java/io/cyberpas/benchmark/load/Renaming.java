package io.cyberpas.benchmark.load;

import com.fasterxml.uuid.Generators;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Gives each copy of {@link WrittenRows} identities of its own, of the same form as those that were read. */
public interface Renaming {

    /** A query that draws from the sequences what one copy needs; it gives one row of numbers. */
    String draw();

    /**
     * The identity of a copy in the place of one that was read.
     *
     * @param position in the list of identities
     * @param drawn the numbers of this copy
     */
    String fresh(int position, String read, long... drawn);

    /** Another UUID or another hash in the place of one, or the number in the place of the number at the end. */
    static String like(String read, long number) {
        if (read.length() == 36) {
            return Generators.timeBasedEpochGenerator().generate().toString();
        }
        return read.startsWith("\\x") ? randomHash() : numbered(read, number);
    }

    /** A number such as {@code P-2026-000001} with another end. */
    static String numbered(String read, long number) {
        return read.substring(0, read.lastIndexOf('-') + 1) + "%06d".formatted(number);
    }

    private static String randomHash() {
        byte[] hash = new byte[32];
        ThreadLocalRandom.current().nextBytes(hash);
        return "\\x" + HexFormat.of().formatHex(hash);
    }
}
