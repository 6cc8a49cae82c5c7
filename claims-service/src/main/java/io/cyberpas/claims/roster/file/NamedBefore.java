package io.cyberpas.claims.roster.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Remembers whom a file has named, in four megabytes whatever its length: who was named before is always told, and of those who were not two
 * of a thousand at the end of the longest file. A Bloom filter; identities are keyed hashes, whose bits are as good as drawn by lot.
 */
final class NamedBefore {

    private static final int BITS = 1 << 25;
    private static final int PROBES = 4;
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final long[] bits = new long[BITS / Long.SIZE];

    /** Remembers an identity; whether it was probably named before. */
    boolean names(byte[] identity) {
        boolean isKnown = true;
        for (int i = 0; i < PROBES; i++) {
            int bit = (int) INTS.get(identity, i * Integer.BYTES) & BITS - 1;
            long mask = 1L << bit;
            int word = bit >>> 6;
            isKnown &= (bits[word] & mask) != 0;
            bits[word] |= mask;
        }
        return isKnown;
    }
}
