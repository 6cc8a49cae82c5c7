package io.cyberpas.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

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

    /** What a PDF file says, line by line. */
    String pdfText() {
        assertThat(startsWith("%PDF")).as("%s is a PDF file", request).isTrue();
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(request, e);
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
