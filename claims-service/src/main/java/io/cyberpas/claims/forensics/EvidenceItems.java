package io.cyberpas.claims.forensics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** All items of evidence. */
@ApplicationScoped
public class EvidenceItems implements PanacheRepositoryBase<EvidenceItem, UUID> {

    /** The items of a claim in the order of their registration. */
    public List<EvidenceItem> of(UUID claimId) {
        return list("claimId = ?1 order by id", claimId);
    }

    Optional<EvidenceItem> of(UUID claimId, UUID itemId) {
        return find("claimId = ?1 and id = ?2", claimId, itemId).firstResultOptional();
    }

    Optional<EvidenceItem> byHash(UUID claimId, String sha256) {
        return find("claimId = ?1 and acquisition.sha256 = ?2", claimId, sha256).firstResultOptional();
    }

    Optional<EvidenceItem> byLabel(UUID claimId, String label) {
        return find("claimId = ?1 and acquisition.label = ?2", claimId, label).firstResultOptional();
    }

    /** The registered hash of every item of a claim by its label. */
    Map<String, String> hashesByLabel(UUID claimId) {
        Map<String, String> hashes = new TreeMap<>();
        of(claimId).forEach(item -> hashes.put(item.label(), item.acquisition().sha256()));
        return hashes;
    }
}
