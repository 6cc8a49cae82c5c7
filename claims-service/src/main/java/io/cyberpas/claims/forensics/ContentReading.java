package io.cyberpas.claims.forensics;

import io.cyberpas.claims.forensics.ContentRegister.Kept;
import io.cyberpas.claims.forensics.storage.EvidenceStorage;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives copies of contents to those who may have them; each is an access that the custody log and the audit trail hold. */
@ApplicationScoped
public class ContentReading {

    private static final int BUFFER_BYTES = 1 << 18;

    private final ContentRegister register;
    private final EvidenceContents contents;
    private final EvidenceStorage storage;

    ContentReading(ContentRegister register, EvidenceContents contents, EvidenceStorage storage) {
        this.register = register;
        this.contents = contents;
        this.storage = storage;
    }

    /** A copy that was granted and written down; it is to be sent, which closes it. */
    public record Copy(EvidenceItem item, EvidenceContent content, InputStream bytes) {

        /** Sends all of it. */
        public void writeTo(OutputStream out) throws IOException {
            try (bytes) {
                byte[] buffer = new byte[BUFFER_BYTES];
                for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                    out.write(buffer, 0, length);
                }
            }
        }
    }

    /** What is stored of items that the actor was shown, by item. */
    @Transactional
    public Map<UUID, EvidenceContent> contents(List<EvidenceItem> items) {
        return contents.of(items);
    }

    /**
     * Grants a copy of the content of an item.
     *
     * @throws io.cyberpas.platform.problem.AbsentException if none was received, or the item is not the actor's
     * @throws ConflictException if the storage lost it
     */
    public Copy open(String claimNumber, UUID itemId, Actor actor) {
        Kept kept = register.require(claimNumber, itemId, actor);
        Optional<InputStream> bytes = storage.read(kept.content().key());
        if (bytes.isEmpty()) {
            throw new ConflictException("The storage does not hold the content of "
                    + kept.item().label() + " any more; a verification names it");
        }
        try {
            register.enterAccess(claimNumber, itemId, actor);
        } catch (RuntimeException refused) {
            closeQuietly(bytes.get());
            throw refused;
        }
        return new Copy(kept.item(), kept.content(), bytes.get());
    }

    private static void closeQuietly(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException _) {
            // Nothing was read of it; the refusal is what counts.
        }
    }
}
