package io.cyberpas.claims.forensics;

import io.cyberpas.claims.forensics.ContentRegister.Expected;
import io.cyberpas.claims.forensics.ContentRegister.Kept;
import io.cyberpas.claims.forensics.storage.EvidenceStorage;
import io.cyberpas.claims.forensics.storage.EvidenceStorage.Intake;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.TooManyRequestsException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Receives the content of items: streamed to the storage and hashed in one pass, made durable, and only then entered in the database. What
 * is cut off, too long, too short or of another hash leaves nothing behind. If the service dies in between, the storage holds something
 * that nobody entered, which {@link ContentSweeping} removes.
 */
@ApplicationScoped
public class ContentReceiving {

    private static final Logger LOG = Logger.getLogger(ContentReceiving.class);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final ContentRegister register;
    private final EvidenceStorage storage;
    private final long mostBytes;
    private final Semaphore places;

    ContentReceiving(
            ContentRegister register,
            EvidenceStorage storage,
            @ConfigProperty(name = "cyberpas.uploads.evidence.size-max")
                    io.quarkus.runtime.configuration.MemorySize mostBytes,
            @ConfigProperty(name = "cyberpas.evidence.uploads-at-once") int uploadsAtOnce) {
        this.register = register;
        this.storage = storage;
        this.mostBytes = mostBytes.asLongValue();
        this.places = new Semaphore(uploadsAtOnce);
    }

    /** The largest content that is taken, in bytes. */
    public long mostBytes() {
        return mostBytes;
    }

    /**
     * Receives the content of an item. The same content again, also at the same time, is the same content.
     *
     * @param statedType media type by the one who sends; null for none
     * @param announced size, where the sender said it
     * @throws ContentMismatchException if it is not what was registered
     * @throws io.cyberpas.claims.forensics.storage.StorageFullException if there is no room for it
     * @throws TooManyRequestsException while as many others are being received as this process takes
     */
    public EvidenceContent receive(
            String claimNumber,
            UUID itemId,
            InputStream content,
            @Nullable String statedType,
            OptionalLong announced,
            Actor actor) {
        Expected expected = register.expect(claimNumber, itemId, actor);
        EvidenceItem item = expected.item();
        if (announced.isPresent() && announced.getAsLong() != item.acquisition().sizeBytes()) {
            throw ContentMismatchException.size(item, Long.toString(announced.getAsLong()));
        }
        if (!places.tryAcquire()) {
            throw new TooManyRequestsException(SOON);
        }
        try {
            CopiedContent copied = copy(content, expected);
            ContentType type = ContentType.of(
                    copied.beginning(), statedType, item.acquisition().kind());
            return enter(claimNumber, expected, type, statedType, actor);
        } finally {
            places.release();
        }
    }

    private CopiedContent copy(InputStream content, Expected expected) {
        Acquisition registered = expected.item().acquisition();
        try (Intake intake =
                expected.isThere() ? new ComparedOnly() : storage.begin(expected.key(), registered.sizeBytes())) {
            CopiedContent copied = CopiedContent.of(content, intake, registered.sizeBytes());
            if (copied.bytes() != registered.sizeBytes()) {
                boolean isLonger = copied.bytes() > registered.sizeBytes();
                throw ContentMismatchException.size(expected.item(), isLonger ? "more" : Long.toString(copied.bytes()));
            }
            if (!copied.sha256().hex().equals(registered.sha256())) {
                throw ContentMismatchException.hash(expected.item(), copied.sha256());
            }
            intake.complete();
            return copied;
        } catch (IOException cutOff) {
            throw new InvalidInputException(new FieldProblem("$.content", "was cut off", "the whole content"));
        }
    }

    /** Whatever stands against it, what nobody entered is removed; where that is not certain it is left to the sweeping. */
    private EvidenceContent enter(
            String claimNumber, Expected expected, ContentType type, @Nullable String statedType, Actor actor) {
        try {
            Kept kept = register.enter(claimNumber, expected, type, statedType, actor);
            if (!kept.content().id().equals(expected.key().id()) && !expected.isThere()) {
                storage.remove(expected.key());
            }
            return kept.content();
        } catch (RuntimeException refused) {
            removeUnlessEntered(expected);
            throw refused;
        }
    }

    private void removeUnlessEntered(Expected expected) {
        try {
            if (!expected.isThere() && !register.isEntered(expected.key())) {
                storage.remove(expected.key());
            }
        } catch (RuntimeException unknown) {
            LOG.warnf("Content %s is left to the sweeping: %s", expected.key().id(), unknown.getMessage());
        }
    }

    /** For a content that is there already: it is read and compared, and kept nowhere. */
    private static final class ComparedOnly implements Intake {
        @Override
        public void write(byte[] bytes, int length) {}

        @Override
        public void complete() {}

        @Override
        public void close() {}
    }
}
