package io.cyberpas.claims.forensics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The custody logs of all items; entries are only ever added. */
@ApplicationScoped
public class CustodyLog implements PanacheRepositoryBase<CustodyEntry, UUID> {

    Optional<CustodyEntry> last(UUID itemId) {
        return find("itemId = ?1 order by sequence desc", itemId).firstResultOptional();
    }

    /** The log of one item, oldest entry first. */
    public List<CustodyEntry> of(EvidenceItem item) {
        return list("itemId = ?1 order by sequence", item.id());
    }

    /** The logs of several items by item, each with its oldest entry first. */
    public Map<UUID, List<CustodyEntry>> of(List<EvidenceItem> items) {
        List<UUID> ids = items.stream().map(EvidenceItem::id).toList();
        return list("itemId in ?1 order by itemId, sequence", ids).stream()
                .collect(Collectors.groupingBy(CustodyEntry::itemId));
    }

    /** Whether all logs of these items hold. */
    public CustodyChain.Verification verify(List<EvidenceItem> items) {
        Map<UUID, List<CustodyEntry>> logs = of(items);
        return CustodyChain.verify(items, item -> logs.getOrDefault(item.id(), List.of()));
    }
}
