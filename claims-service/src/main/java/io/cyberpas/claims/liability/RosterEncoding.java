package io.cyberpas.claims.liability;

import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * In which encoding a roster came. UTF-8 is asked for. Spreadsheets on Korean desktops write a byte order mark, or
 * MS949: both are read, and the answer says so, because a wrong guess would ruin names.
 */
public enum RosterEncoding {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, 3),
    MS949(Charset.forName("MS949"), 0);

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Charset charset;
    private final int skippedBytes;

    RosterEncoding(Charset charset, int skippedBytes) {
        this.charset = charset;
        this.skippedBytes = skippedBytes;
    }

    /**
     * Finds out the encoding of a file by decoding all of it, a little at a time.
     *
     * @throws InvalidInputException if it is none of them
     */
    static RosterEncoding of(Path file) {
        byte[] head = head(file);
        if (head.length == 0) {
            throw refused("is empty", "a header and one line for each victim");
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            throw refused("is encoded in UTF-16", "saved as \"CSV UTF-8\"");
        }
        if (startsWith(head, 'P', 'K') || startsWith(head, 0xD0, 0xCF)) {
            throw refused("is a spreadsheet, not a text", "saved as \"CSV UTF-8\"");
        }
        RosterEncoding unicode = Arrays.equals(head, MARK) ? UTF_8_WITH_MARK : UTF_8;
        if (unicode.decodes(file)) {
            return unicode;
        }
        if (MS949.decodes(file)) {
            return MS949;
        }
        throw refused("is encoded neither in UTF-8 nor in MS949", "saved as \"CSV UTF-8\"");
    }

    /** Reads the file, refusing bytes that are not of the encoding. */
    Reader open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        stream.skipNBytes(skippedBytes);
        return new InputStreamReader(
                stream,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private boolean decodes(Path file) {
        char[] buffer = new char[1 << 15];
        try (Reader reader = open(file)) {
            int length = reader.read(buffer);
            while (length >= 0) {
                length = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] head(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MARK.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private static InvalidInputException refused(String problem, String allowed) {
        return new InvalidInputException(new FieldProblem("file", problem, allowed));
    }
}
