package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that a service answered, byte by byte. */
record Download(String request, int status, String mediaType, byte[] content) {

    Download expect(int expected, String type) {
        assertThat(status).as(request).isEqualTo(expected);
        assertThat(mediaType).as(request).startsWith(type);
        return this;
    }

    boolean startsWith(String magic) {
        return content.length > magic.length()
                && new String(content, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
