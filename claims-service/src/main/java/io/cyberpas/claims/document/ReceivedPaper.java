package io.cyberpas.claims.document;

import io.cyberpas.platform.hash.Sha256;
import io.cyberpas.platform.idempotency.Fingerprinted;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in, checked and ready to be kept.
 *
 * @param firm the appointed firm it is for; only with {@link Audience#FIRM}
 */
public record ReceivedPaper(
        String title, Audience audience, @Nullable String firm, PaperType type, byte[] content)
        implements Fingerprinted {

    @Override
    public byte[] fingerprint() {
        return String.join(
                        "\n",
                        title,
                        audience.name(),
                        String.valueOf(firm),
                        Sha256.of(content).hex())
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReceivedPaper paper && Arrays.equals(fingerprint(), paper.fingerprint());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fingerprint());
    }

    @Override
    public String toString() {
        return "%s, %d bytes".formatted(type, content.length);
    }
}
