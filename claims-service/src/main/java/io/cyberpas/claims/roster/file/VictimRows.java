package io.cyberpas.claims.roster.file;

import io.cyberpas.claims.roster.IdentityHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the table of victims as PostgreSQL's binary COPY takes them, in one array of bytes that is filled and filled again. All columns
 * that victims differ in are written here; see {@link #COPY} for their order.
 */
public final class VictimRows {

    /** The statement that takes the rows. */
    public static final String COPY = """
            COPY victim (roster_id, line, demand_id, identity, masked_name, category, participates, own_award, account)
            FROM STDIN (FORMAT binary)""";

    private static final byte[] HEAD = head();
    private static final int COLUMNS = 9;
    private static final int UUID_LENGTH = 16;
    /** From the beginning of a row: its count of columns, then each with its length in front. */
    private static final int LINE_AT = 2 + 4 + UUID_LENGTH + 4;

    private static final int IDENTITY_AT = LINE_AT + 4 + 4 + UUID_LENGTH + 4;
    private static final int FIXED_LENGTH = IDENTITY_AT + IdentityHash.LENGTH;
    private static final int VARIABLE_COLUMNS = 5;
    /** More than the longest row. */
    private static final int ROOM = 4_096;

    private final byte[] start;
    private final List<Integer> namedAgain = new ArrayList<>();
    private byte[] bytes;
    private int length;
    private int rows;

    /** Rows of one roster. */
    public VictimRows(UUID roster, UUID demand) {
        start = ByteBuffer.allocate(LINE_AT + 4 + 4 + UUID_LENGTH)
                .putShort((short) COLUMNS)
                .putInt(UUID_LENGTH)
                .putLong(roster.getMostSignificantBits())
                .putLong(roster.getLeastSignificantBits())
                .putInt(4)
                .putInt(0)
                .putInt(UUID_LENGTH)
                .putLong(demand.getMostSignificantBits())
                .putLong(demand.getLeastSignificantBits())
                .array();
        bytes = new byte[1 << 20];
        clear();
    }

    /** Forgets all rows. */
    public void clear() {
        System.arraycopy(HEAD, 0, bytes, 0, HEAD.length);
        length = HEAD.length;
        rows = 0;
        namedAgain.clear();
    }

    /** Notes that a line probably names somebody for the second time. */
    void noteNamedAgain(int line) {
        namedAgain.add(line);
    }

    /** The lines of which that was noted. */
    public List<Integer> namedAgain() {
        return List.copyOf(namedAgain);
    }

    public int count() {
        return rows;
    }

    /** What COPY takes: the rows with a head and an end. */
    public byte[] content() {
        byte[] content = Arrays.copyOf(bytes, length + 2);
        content[length] = -1;
        content[length + 1] = -1;
        return content;
    }

    /**
     * Adds a row.
     *
     * @param name masked, in UTF-8, of which the first bytes count
     * @param category code in ASCII; null if there is none
     * @param ownAward in the smallest unit of the currency; null if there is none
     * @param account sealed, of which the first bytes count; none if that is 0
     */
    void add(
            int line,
            byte[] identity,
            byte[] name,
            int nameLength,
            byte @Nullable [] category,
            boolean participates,
            @Nullable Long ownAward,
            byte[] account,
            int accountLength) {
        if (bytes.length - length < ROOM) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int row = length;
        put(start, start.length);
        putInt(row + LINE_AT, line);
        putField(identity, IdentityHash.LENGTH);
        putField(name, nameLength);
        if (category == null) {
            putNull();
        } else {
            putField(category, category.length);
        }
        appendInt(1);
        bytes[length++] = (byte) (participates ? 1 : 0);
        if (ownAward == null) {
            putNull();
        } else {
            appendInt(Long.BYTES);
            appendInt((int) (ownAward >>> Integer.SIZE));
            appendInt(ownAward.intValue());
        }
        if (accountLength == 0) {
            putNull();
        } else {
            putField(account, accountLength);
        }
        rows++;
    }

    /** The lines of the rows and who stands on them. */
    public static void forEach(byte[] content, RowReader reader) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        int row = HEAD.length;
        while (buffer.getShort(row) >= 0) {
            reader.row(buffer.getInt(row + LINE_AT), identity(buffer, row));
            row = end(buffer, row);
        }
    }

    /** The same content without the rows that are not wanted. */
    public static byte[] filtered(byte[] content, BiPredicate<Integer, UUID> wanted) {
        byte[] kept = new byte[content.length];
        System.arraycopy(content, 0, kept, 0, HEAD.length);
        int length = HEAD.length;
        ByteBuffer buffer = ByteBuffer.wrap(content);
        int row = HEAD.length;
        while (buffer.getShort(row) >= 0) {
            int end = end(buffer, row);
            if (wanted.test(buffer.getInt(row + LINE_AT), identity(buffer, row))) {
                System.arraycopy(content, row, kept, length, end - row);
                length += end - row;
            }
            row = end;
        }
        kept[length] = -1;
        kept[length + 1] = -1;
        return Arrays.copyOf(kept, length + 2);
    }

    /** Takes a row. */
    @FunctionalInterface
    public interface RowReader {
        void row(int line, UUID identity);
    }

    private static UUID identity(ByteBuffer buffer, int row) {
        return new UUID(buffer.getLong(row + IDENTITY_AT), buffer.getLong(row + IDENTITY_AT + Long.BYTES));
    }

    private static int end(ByteBuffer buffer, int row) {
        int at = row + FIXED_LENGTH;
        for (int i = 0; i < VARIABLE_COLUMNS; i++) {
            at += 4 + Math.max(0, buffer.getInt(at));
        }
        return at;
    }

    private void putField(byte[] value, int count) {
        appendInt(count);
        put(value, count);
    }

    private void putNull() {
        appendInt(-1);
    }

    private void put(byte[] value, int count) {
        System.arraycopy(value, 0, bytes, length, count);
        length += count;
    }

    private void appendInt(int value) {
        putInt(length, value);
        length += Integer.BYTES;
    }

    private void putInt(int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }

    private static byte[] head() {
        byte[] signature = "PGCOPY\n?\r\n?".getBytes(StandardCharsets.US_ASCII);
        byte[] head = Arrays.copyOf(signature, signature.length + 2 * Integer.BYTES);
        head[7] = (byte) 0xFF;
        head[10] = 0;
        return head;
    }
}
