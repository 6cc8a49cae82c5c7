package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.file.LineReading.Scratch;

/** Names in syllables of Hangul, as nearly all are, in UTF-8: they are composed and know no case, and need not become texts. */
final class Hangul {

    /** Bytes of a syllable. */
    private static final int LENGTH = 3;

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;

    private Hangul() {}

    /** Whether nothing but syllables stands there. */
    static boolean isAll(byte[] bytes, int start, int end) {
        if ((end - start) % LENGTH != 0) {
            return false;
        }
        for (int i = start; i < end; i += LENGTH) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0xEA || lead > 0xED || (bytes[i + 1] & 0xC0) != 0x80 || (bytes[i + 2] & 0xC0) != 0x80) {
                return false;
            }
            int character = (lead & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F;
            if (character < FIRST || character > LAST) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the first and the last syllable, as {@link io.cyberpas.platform.access.Masking#personName} does. */
    static void mask(byte[] bytes, int start, int end, Scratch masked) {
        int syllables = (end - start) / LENGTH;
        if (syllables > 1) {
            masked.put(bytes, start, start + LENGTH);
        }
        for (int i = 0; i < Math.max(1, syllables - 2); i++) {
            masked.put('*');
        }
        if (syllables > 2) {
            masked.put(bytes, end - LENGTH, end);
        }
    }
}
