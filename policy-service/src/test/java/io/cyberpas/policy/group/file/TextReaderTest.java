package io.cyberpas.policy.group.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final String TEXT = "name,note\n홍길동,뷁\n" + "x".repeat(70_000) + "\n김철수,끝";

    /** Hands out a few bytes at a time, so that characters are cut in the middle. */
    private static InputStream slowly(byte[] content, int step) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(step, length));
            }
        };
    }

    private static String read(byte[] content, int step, Charset declared) throws IOException {
        try (TextReader reader = new TextReader(slowly(content, step), declared)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[997];
            for (int read = reader.read(buffer, 0, buffer.length);
                    read >= 0;
                    read = reader.read(buffer, 0, buffer.length)) {
                text.append(buffer, 0, read);
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8191, 1 << 20})
    void theEncodingIsFoundOutHoweverTheBytesCome(int step) throws IOException {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8), step, null)).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), step, null))
                .isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(KOREAN), step, null)).isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(KOREAN), step, KOREAN)).isEqualTo(TEXT);
    }

    @Test
    void anEmptyTextHasNoCharacter() throws IOException {
        assertThat(read(new byte[0], 1, null)).isEmpty();
        assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 1, null))
                .isEmpty();
    }

    @Test
    void theEncodingIsToldByWhatComesLate() throws IOException {
        String late = "a".repeat(200_000) + "홍길동";
        assertThat(read(late.getBytes(KOREAN), 4096, null)).isEqualTo(late);
    }

    @Test
    void bytesThatMeanNothingAreMarked() throws IOException {
        byte[] broken = {'a', (byte) 0xFF, 'b', (byte) 0xED, (byte) 0x99};
        assertThat(read(broken, 1, StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb\uFFFD");
    }
}
