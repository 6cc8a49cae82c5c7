package io.cyberpas.policy.group.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads text in UTF-8, with or without a byte order mark, or in Korea's older encoding (EUC-KR as MS949 extends it). Where none is
 * declared, the first characters beyond ASCII tell: what is no UTF-8 but MS949 is taken for that. Bytes that mean nothing become
 * U+FFFD. Memory does not grow with the text.
 */
final class TextReader extends Reader {

    /** Stands for bytes that the encoding does not know. */
    static final char UNKNOWN = '\uFFFD';

    static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final int BUFFER = 1 << 16;
    /** As much as is looked at to tell the encoding; in the middle of a text it is plenty. */
    private static final int TELLING = 1 << 12;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private @Nullable Charset known;
    private CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
    private boolean begun;
    private boolean ended;
    private boolean flushed;

    /** @param declared the encoding that was declared; null to find out */
    TextReader(InputStream in, @Nullable Charset declared) {
        this.in = in;
        if (declared != null) {
            choose(declared);
        }
    }

    /** The encoding in which the text is read; UTF-8 as long as nothing but ASCII has come. */
    Charset encoding() {
        return known == null ? StandardCharsets.UTF_8 : known;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer characters = CharBuffer.wrap(target, offset, length).slice();
        while (!flushed) {
            decode(characters);
            if (characters.position() > 0) {
                return characters.position();
            }
            if (!flushed) {
                fill();
            }
        }
        return -1;
    }

    private void decode(CharBuffer characters) {
        if (known == null) {
            ascii(characters);
            if (known == null) {
                flushed = ended && !bytes.hasRemaining();
                return;
            }
        }
        CoderResult result = decoder.decode(bytes, characters, ended);
        if (ended && result.isUnderflow() && !bytes.hasRemaining() && !flushed) {
            flushed = decoder.flush(characters).isUnderflow();
        }
    }

    /** Hands on ASCII as it is, up to what tells the encoding. */
    private void ascii(CharBuffer characters) {
        while (bytes.hasRemaining() && characters.hasRemaining()) {
            byte next = bytes.get(bytes.position());
            if (next < 0) {
                if (bytes.remaining() >= TELLING || ended) {
                    tell();
                }
                return;
            }
            characters.put((char) bytes.get());
        }
    }

    private void tell() {
        boolean isUnicode = fits(StandardCharsets.UTF_8);
        choose(isUnicode || !fits(KOREAN) ? StandardCharsets.UTF_8 : KOREAN);
    }

    private boolean fits(Charset charset) {
        CharsetDecoder strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer sample = bytes.slice();
        sample.limit(Math.min(TELLING, sample.limit()));
        return !strict.decode(sample, CharBuffer.allocate(TELLING), false).isError();
    }

    private void choose(Charset charset) {
        known = charset;
        decoder = decoder(charset);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** Reads on, until what tells the encoding is there, should the text be about to tell it. */
    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        if (!begun && (bytes.remaining() >= MARK.length || ended || bytes.get(0) >= 0)) {
            begun = true;
            skipMark();
        }
    }

    private void skipMark() {
        if (bytes.remaining() >= MARK.length
                && bytes.slice(bytes.position(), MARK.length).equals(ByteBuffer.wrap(MARK))) {
            bytes.position(bytes.position() + MARK.length);
            choose(StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
