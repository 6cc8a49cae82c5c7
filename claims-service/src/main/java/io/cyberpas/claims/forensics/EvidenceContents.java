package io.cyberpas.claims.forensics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is kept of the contents of all items. */
@ApplicationScoped
public class EvidenceContents implements PanacheRepositoryBase<EvidenceContent, UUID> {

    Optional<EvidenceContent> of(UUID itemId) {
        return find("itemId", itemId).firstResultOptional();
    }

    /** Whether a copy of the item came. */
    public boolean holds(UUID itemId) {
        return of(itemId).isPresent();
    }

    /** The contents of several items by item. */
    public Map<UUID, EvidenceContent> of(List<EvidenceItem> items) {
        List<UUID> ids = items.stream().map(EvidenceItem::id).toList();
        return list("itemId in ?1", ids).stream()
                .collect(Collectors.toMap(EvidenceContent::itemId, Function.identity()));
    }

    /** Which of these contents somebody counts on. */
    Set<UUID> keptAmong(Collection<UUID> ids) {
        return list("id in ?1 and givenUpAt is null", ids).stream()
                .map(EvidenceContent::id)
                .collect(Collectors.toSet());
    }
}
