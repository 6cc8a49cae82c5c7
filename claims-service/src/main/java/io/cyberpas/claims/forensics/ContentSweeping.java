package io.cyberpas.claims.forensics;

import io.cyberpas.claims.forensics.storage.ContentKey;
import io.cyberpas.claims.forensics.storage.EvidenceStorage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Removes from the storage what nobody counts on: what a dead process left half-way, what was completed but never entered, what was
 * disposed of. Everything younger than the grace time is left alone, because it may be on its way into the database. Several replicas may
 * do it at once: removing is the same done twice. The other direction, a content that is entered but not stored, is a fault that the
 * verification names.
 */
@ApplicationScoped
class ContentSweeping {

    private static final Logger LOG = Logger.getLogger(ContentSweeping.class);
    private static final int BATCH = 500;

    private final EvidenceStorage storage;
    private final EvidenceContents contents;
    private final Clock clock;
    private final Duration grace;

    ContentSweeping(
            EvidenceStorage storage,
            EvidenceContents contents,
            Clock clock,
            @ConfigProperty(name = "cyberpas.evidence.orphan-age") Duration grace) {
        this.storage = storage;
        this.contents = contents;
        this.clock = clock;
        this.grace = grace;
    }

    @Scheduled(
            every = "{cyberpas.evidence.sweep-every}",
            delayed = "{cyberpas.evidence.sweep-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepNow() {
        sweep();
    }

    /** Looks through the whole storage; returns how many contents it removed. */
    int sweep() {
        Instant before = clock.instant().minus(grace);
        int unfinished = storage.discardUnfinished(before);
        List<ContentKey> old = new ArrayList<>();
        int[] removed = {0};
        storage.forEachKept(kept -> {
            if (kept.since().isBefore(before)) {
                old.add(kept.key());
            }
            if (old.size() == BATCH) {
                removed[0] += removeOrphans(old);
                old.clear();
            }
        });
        removed[0] += removeOrphans(old);
        if (unfinished + removed[0] > 0) {
            LOG.infof("Removed %d contents and %d unfinished ones that nobody counts on", removed[0], unfinished);
        }
        return removed[0] + unfinished;
    }

    private int removeOrphans(List<ContentKey> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        List<UUID> ids = keys.stream().map(ContentKey::id).toList();
        Set<UUID> kept = QuarkusTransaction.requiringNew().call(() -> contents.keptAmong(ids));
        List<ContentKey> orphans =
                keys.stream().filter(key -> !kept.contains(key.id())).toList();
        orphans.forEach(storage::remove);
        return orphans.size();
    }
}
