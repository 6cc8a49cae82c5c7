package io.cyberpas.quote.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.data.adapter.DataFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Shipped files with something wrong put in. */
final class Texts {

    private Texts() {}

    /** The shipped file, with the first text replaced by the second wherever it stands. */
    static <T> T read(String file, String right, String wrong, Class<T> type) {
        String text = text(file);
        assertTrue(text.contains(right), right);
        return DataFiles.read(file, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8), type);
    }

    private static String text(String file) {
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
