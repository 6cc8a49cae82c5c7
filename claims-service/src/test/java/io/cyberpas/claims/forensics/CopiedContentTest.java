package io.cyberpas.claims.forensics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.claims.forensics.storage.EvidenceStorage.Intake;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedContentTest {

    private static final int BLOCK = 1 << 20;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 9 * BLOCK + 7})
    void isWhatWasReadWithItsHash(int length) throws Exception {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);

        CopiedContent copied = CopiedContent.of(new ByteArrayInputStream(content), intake(), length);

        assertThat(written.toByteArray()).isEqualTo(content);
        assertThat(copied.bytes()).isEqualTo(length);
        assertThat(copied.sha256().hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(content).startsWith(copied.beginning());
    }

    @Test
    void readsNoFurtherThanItMust() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }
        };

        assertThat(CopiedContent.of(endless, intake(), 5).bytes()).isEqualTo(BLOCK);
    }

    @Test
    void failsWithWhatItReads() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }
        };
        var content = new SequenceInputStream(new ByteArrayInputStream(new byte[3 * BLOCK]), broken);

        assertThatThrownBy(() -> CopiedContent.of(content, intake(), 10L * BLOCK))
                .hasMessage("cut off");
    }

    private Intake intake() {
        return new Intake() {
            @Override
            public void write(byte[] bytes, int length) {
                written.write(bytes, 0, length);
            }

            @Override
            public void complete() {}

            @Override
            public void close() {}
        };
    }
}
