package io.cyberpas.claims.roster.file;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values after RFC 4180 as bytes, line by line, and says where in its buffer each field lies; nothing is made per
 * line. A field in quotation marks may hold commas and doubled quotation marks; a line break in a field is refused, because in a roster it
 * is always a slip and would shift every later line number.
 *
 * <p>Not the library that reads the smaller files (fastcsv): it makes a text of each field, of which hashing and sealing want the bytes again, and
 * takes five times as long for that, half as long again as everything else that is done with a line.
 */
final class CsvLines {

    /** Longer lines are refused. */
    static final int MAX_LINE_LENGTH = 8_000;

    private static final int BUFFER = 1 << 16;
    private static final int MAX_FIELDS = 50;
    private static final int SAMPLE = 1 << 12;

    private final InputStream in;
    private final int[] starts = new int[MAX_FIELDS];
    private final int[] ends = new int[MAX_FIELDS];
    /** Holds some whole lines and the beginning of another. */
    final byte[] bytes = new byte[BUFFER];

    private int next;
    private int limit;
    private boolean ended;
    private int fields;
    private int line;
    private int lineStart;
    private int lineEnd;

    CsvLines(InputStream in) {
        this.in = in;
    }

    /** Number of the line read last, from 1. */
    int line() {
        return line;
    }

    int fields() {
        return fields;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /** The first bytes of what is to be read, as many as there are. */
    int peek(byte[] head) throws IOException {
        fill();
        int length = Math.min(head.length, limit - next);
        System.arraycopy(bytes, next, head, 0, length);
        return length;
    }

    void skip(int length) {
        next += length;
    }

    /** Whether the line read last holds anything beyond ASCII. */
    boolean isBeyondAscii() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** The end of the whole lines at hand that begin with the one read last, or of that line. */
    int sampleEnd() {
        int end = lineEnd;
        for (int i = next; i < limit && i - lineStart < SAMPLE; i++) {
            if (bytes[i] == '\n') {
                end = i;
            }
        }
        return end;
    }

    int lineStart() {
        return lineStart;
    }

    /**
     * Goes to the next line that is not blank.
     *
     * @return false at the end
     */
    boolean next() throws IOException {
        do {
            if (!nextLine()) {
                return false;
            }
        } while (isBlank());
        return true;
    }

    /** Finds the fields of the line; what is wrong with it, or null. */
    @Nullable
    RosterFault split() {
        fields = 0;
        if (lineEnd - lineStart > MAX_LINE_LENGTH) {
            return RosterFault.LINE_TOO_LONG;
        }
        int at = lineStart;
        do {
            if (fields == MAX_FIELDS) {
                return RosterFault.FIELD_COUNT;
            }
            at = at < lineEnd && bytes[at] == '"' ? quoted(at) : plain(at);
            if (at < 0) {
                return RosterFault.QUOTATION;
            }
        } while (at <= lineEnd);
        return null;
    }

    private boolean nextLine() throws IOException {
        int from = next;
        while (true) {
            for (int i = from; i < limit; i++) {
                if (bytes[i] == '\n') {
                    return take(i, i + 1);
                }
            }
            if (ended) {
                return next < limit && take(limit, limit);
            }
            if (limit - next == bytes.length) {
                return skipTooLong();
            }
            int seen = limit - next;
            fill();
            from = next + seen;
        }
    }

    private boolean take(int end, int following) {
        line++;
        lineStart = next;
        lineEnd = end > lineStart && bytes[end - 1] == '\r' ? end - 1 : end;
        next = following;
        return true;
    }

    /** A line that does not end within the buffer: its beginning stays to be refused, the rest is read over. */
    private boolean skipTooLong() throws IOException {
        line++;
        lineStart = 0;
        lineEnd = bytes.length;
        while (true) {
            limit = in.read(bytes, 0, bytes.length);
            if (limit < 0) {
                limit = 0;
                next = 0;
                ended = true;
                return true;
            }
            for (int i = 0; i < limit; i++) {
                if (bytes[i] == '\n') {
                    next = i + 1;
                    return true;
                }
            }
        }
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, next, bytes, 0, limit - next);
        limit -= next;
        next = 0;
        int read = in.read(bytes, limit, bytes.length - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
        }
    }

    private boolean isBlank() {
        for (int i = lineStart; i < lineEnd; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Takes the field that begins there; returns where the next begins. */
    private int plain(int from) {
        int end = from;
        while (end < lineEnd && bytes[end] != ',') {
            end++;
        }
        field(from, end);
        return end + 1;
    }

    /** The same for a field in quotation marks, of which doubled ones are made single in place; -1 if they do not match. */
    private int quoted(int from) {
        int to = from + 1;
        int at = from + 1;
        while (true) {
            if (at >= lineEnd) {
                return -1;
            }
            if (bytes[at] == '"') {
                if (at + 1 < lineEnd && bytes[at + 1] == '"') {
                    at++;
                } else {
                    break;
                }
            }
            bytes[to++] = bytes[at++];
        }
        at++;
        if (at < lineEnd && bytes[at] != ',') {
            return -1;
        }
        field(from + 1, to);
        return at + 1;
    }

    private void field(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(bytes[start])) {
            start++;
        }
        while (end > start && isSpace(bytes[end - 1])) {
            end--;
        }
        starts[fields] = start;
        ends[fields] = end;
        fields++;
    }

    private static boolean isSpace(byte value) {
        return value == ' ' || value == '\t';
    }
}
