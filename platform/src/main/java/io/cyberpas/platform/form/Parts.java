package io.cyberpas.platform.form;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a multipart body, one after the other, in constant memory (RFC 2046, RFC 7578). */
final class Parts {

    private static final int BUFFER_BYTES = 1 << 18;
    private static final int LONGEST_HEAD = 16 << 10;
    private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME = Pattern.compile("[;\\s]filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("^content-type:\\s*(\\S.*?)\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final InputStream body;
    /** A line break, two hyphens and the boundary: what ends a part. */
    private final byte[] delimiter;

    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int to;
    /** Up to here the buffer is looked through: what stands before belongs to the part. */
    private int known;
    /** Whether a delimiter begins at {@link #known}. */
    private boolean isEnding;

    Parts(InputStream body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter needs no line break before it.
        buffer[to++] = '\r';
        buffer[to++] = '\n';
    }

    /**
     * What stands before the content of a part.
     *
     * @param fileName null where the part is no file; empty where none was chosen
     */
    record Head(
            String name,
            @Nullable String fileName,
            @Nullable String mediaType) {}

    /** Passes over what is left of the part before; empty after the last one. */
    Optional<Head> next() throws IOException {
        content().transferTo(OutputStream.nullOutputStream());
        from = known + delimiter.length;
        isEnding = false;
        String line = line();
        return line.startsWith("--") ? Optional.empty() : Optional.of(head());
    }

    private Head head() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.append(line).append('\n');
            if (lines.length() > LONGEST_HEAD) {
                throw unreadable("has a part with a head that is too long");
            }
        }
        known = from;
        String name = first(NAME, lines);
        if (name == null) {
            throw unreadable("has a part without a name");
        }
        return new Head(name, first(FILE_NAME, lines), first(MEDIA_TYPE, lines));
    }

    private static @Nullable String first(Pattern pattern, CharSequence text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    /** Up to the line break, which is passed over. */
    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = character(0); next != '\n'; next = character(line.size())) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private int character(int before) throws IOException {
        if (before > LONGEST_HEAD) {
            throw unreadable("has a line that is too long");
        }
        while (from == to) {
            known = from;
            fill();
        }
        return Byte.toUnsignedInt(buffer[from++]);
    }

    /** What is left of the part. */
    InputStream content() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return some(bytes, offset, length);
            }
        };
    }

    private int some(byte[] bytes, int offset, int length) throws IOException {
        while (from >= known) {
            if (isEnding) {
                return -1;
            }
            lookThrough();
            if (from == known && !isEnding) {
                fill();
            }
        }
        int some = Math.min(length, known - from);
        System.arraycopy(buffer, from, bytes, offset, some);
        from += some;
        return some;
    }

    /** Looks for the delimiter. What could be its beginning at the end of the buffer is not known yet. */
    private void lookThrough() {
        int last = to - delimiter.length;
        int at = Math.max(from, known);
        while (at <= last && !isDelimiter(at)) {
            at++;
        }
        isEnding = at <= last;
        known = Math.max(from, at);
    }

    private boolean isDelimiter(int at) {
        for (int i = 0; i < delimiter.length; i++) {
            if (buffer[at + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }

    /** Makes room and reads on. */
    private void fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        known -= from;
        to -= from;
        from = 0;
        int read = body.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new EOFException("The form ends before its last delimiter");
        }
        to += read;
    }

    private static InvalidInputException unreadable(String problem) {
        return new InvalidInputException(new FieldProblem("$", problem, "a form as browsers send it"));
    }
}
