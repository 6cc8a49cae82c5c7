package io.cyberpas.claims.forensics.storage;

import io.cyberpas.platform.problem.ProblemException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The storage of evidence has no room for a content: 507. Nothing of it is kept. */
public final class StorageFullException extends ProblemException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int INSUFFICIENT_STORAGE = 507;

    /** @param bytes for which there is no room */
    StorageFullException(long bytes, @Nullable Throwable cause) {
        super(
                INSUFFICIENT_STORAGE,
                "evidence-storage-full",
                "No room for evidence",
                String.format(
                        Locale.ROOT,
                        "The storage of evidence has no room for %,d bytes; nothing was kept, send it again once there is",
                        bytes),
                List.of(),
                Map.of("neededBytes", bytes),
                cause);
    }
}
