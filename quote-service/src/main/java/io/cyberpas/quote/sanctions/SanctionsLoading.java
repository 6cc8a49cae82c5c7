package io.cyberpas.quote.sanctions;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.identifier.Identifiers;
import io.cyberpas.quote.sanctions.SanctionsEntries.KeyedEntry;
import io.cyberpas.quote.sanctions.matching.NameMatching;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Loads lists. A load replaces what its source listed before, at once and with an audit entry. */
@ApplicationScoped
public class SanctionsLoading {

    private static final int CHUNK = 5_000;

    private final SanctionsLists lists;
    private final SanctionsEntries entries;
    private final NameMatching matching;
    private final AuditTrail audit;
    private final Clock clock;

    SanctionsLoading(
            SanctionsLists lists, SanctionsEntries entries, NameMatching matching, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.matching = matching;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Replaces the entries of a source. Screenings see the old version until this is done, then the new one. Of several loads
     * of one source at once each is a version of its own.
     *
     * @param source capital letters, digits and hyphens
     * @param loaded at least one entry, each with a reference of its own
     */
    @Transactional
    public SanctionsList load(String source, List<SanctionsEntry> loaded, Actor by) {
        lists.lock(source);
        SanctionsList list = lists.newest(source)
                .map(newest -> successor(newest.version() + 1, source, loaded.size(), by))
                .orElseGet(() -> successor(1, source, loaded.size(), by));
        lists.replaced(source).ifPresent(entries::remove);
        lists.add(list);
        for (int from = 0; from < loaded.size(); from += CHUNK) {
            entries.add(list.id(), keyed(loaded.subList(from, Math.min(from + CHUNK, loaded.size()))));
        }
        audit.record(
                by, "sanctions.list-loaded", source, "version %d, %d entries".formatted(list.version(), loaded.size()));
        return list;
    }

    /** All loads: those that are screened against first, then the others, newest first. */
    @Transactional
    public List<SanctionsList> lists() {
        return lists.all();
    }

    private SanctionsList successor(int version, String source, int size, Actor by) {
        return new SanctionsList(
                Identifiers.next(),
                source,
                version,
                true,
                size,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.subject(),
                by.name());
    }

    private List<KeyedEntry> keyed(List<SanctionsEntry> some) {
        return some.stream().map(entry -> new KeyedEntry(entry, keys(entry))).toList();
    }

    private Set<String> keys(SanctionsEntry entry) {
        Set<String> keys = new TreeSet<>();
        entry.names().forEach(name -> keys.addAll(matching.keys(name)));
        return keys;
    }
}
