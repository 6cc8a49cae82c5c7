package io.cyberpas.claims.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which encoding a roster came. UTF-8 is asked for. Spreadsheets on Korean desktops write a byte order mark, or MS949 (CP949, of which
 * EUC-KR is a part): both are read, and the answer says so, because a wrong guess would ruin names. In all of them commas, quotation marks
 * and ends of lines are single bytes that are part of no other character.
 */
public enum RosterEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8),
    MS949(Charset.forName("x-windows-949"));

    private final Charset charset;

    RosterEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The encoding of whole lines that hold something beyond ASCII: what is no UTF-8 but MS949 is taken for that. */
    public static RosterEncoding of(byte[] bytes, int from, int to) {
        return !UTF_8.decodes(bytes, from, to) && MS949.decodes(bytes, from, to) ? MS949 : UTF_8;
    }

    /** Decodes and refuses bytes that mean nothing in it. */
    public CharsetDecoder strictDecoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private boolean decodes(byte[] bytes, int from, int to) {
        try {
            strictDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
