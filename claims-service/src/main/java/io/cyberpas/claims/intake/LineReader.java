package io.cyberpas.claims.intake;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line as bytes, holding one line at most; blank lines are passed over. */
final class LineReader {

    /** The longest line that is read. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;
    private static final int SAMPLE = 4;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private int number;

    /** @throws InvalidInputException when it is no text of one record a line */
    LineReader(InputStream content) throws IOException {
        in = new BufferedInputStream(content, SAMPLE);
        in.mark(SAMPLE);
        byte[] start = in.readNBytes(SAMPLE);
        in.reset();
        if (begins(start, 0xEF, 0xBB)) {
            in.skipNBytes(3);
        } else if (begins(start, 'P', 'K') || begins(start, 0x1F, 0x8B)) {
            throw refused("is an archive", "the text itself, one VERIS record a line");
        } else if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            throw refused("is encoded in UTF-16", "UTF-8");
        } else if (start.length > 0 && start[0] == '[') {
            throw refused("is a list in one piece", "JSON lines: one VERIS record a line, without brackets and commas");
        }
    }

    /**
     * One line.
     *
     * @param number in the file, from 1
     * @param content null where it is longer than {@value LineReader#LONGEST} bytes
     */
    record Line(int number, byte @Nullable [] content) {}

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            line.reset();
            var length = 0L;
            var blank = true;
            int read = read();
            if (read < 0) {
                return null;
            }
            number++;
            for (; read >= 0 && read != '\n'; read = read()) {
                length++;
                blank &= read == ' ' || read == '\t' || read == '\r';
                if (length <= LONGEST) {
                    line.write(read);
                }
            }
            if (!blank) {
                return new Line(number, length > LONGEST ? null : line.toByteArray());
            }
        }
    }

    /** The next byte, without the lock that a buffered stream takes for each. */
    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static InvalidInputException refused(String problem, String allowed) {
        return new InvalidInputException(new FieldProblem("$.file", problem, allowed));
    }
}
