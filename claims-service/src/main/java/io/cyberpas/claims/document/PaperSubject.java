package io.cyberpas.claims.document;

import io.cyberpas.platform.data.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something of a claim of which a paper is printed.
 *
 * @param reference stable within the claim and the kind, such as the code of a duty
 * @param recordedAt when what it says was recorded last; the paper bears this time, so the same content gives the same bytes
 * @param about what tells it from others of its kind; null where there is only one
 */
public record PaperSubject(
        DocumentKind kind,
        String reference,
        Instant recordedAt,
        @Nullable Bilingual about) {}
