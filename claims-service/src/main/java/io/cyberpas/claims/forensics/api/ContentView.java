package io.cyberpas.claims.forensics.api;

import io.cyberpas.claims.forensics.EvidenceContent;
import io.cyberpas.claims.forensics.TypeFinding;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of an item.
 *
 * @param statedType media type by the one who sent it
 * @param foundType media type by the bytes themselves
 * @param givenUpAt when the item was disposed of; null while the content is kept
 */
@Schema(name = "EvidenceContent")
record ContentView(
        String sha256,
        long sizeBytes,
        @Nullable String statedType,
        String foundType,
        TypeFinding typeFinding,
        String receivedBy,
        Instant receivedAt,
        @Nullable Instant givenUpAt) {

    static ContentView of(EvidenceContent content) {
        return new ContentView(
                content.sha256(),
                content.sizeBytes(),
                content.statedType(),
                content.foundType(),
                content.typeFinding(),
                content.receivedBy(),
                content.receivedAt(),
                content.givenUpAt());
    }
}
