package io.cyberpas.claims.forensics;

import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All items of evidence. The insurer's people see every one, an appointed firm those it registered or was handed. */
@ApplicationScoped
public class EvidenceItems implements PanacheRepositoryBase<EvidenceItem, UUID> {

    private static final String SEEN_BY_FIRM = "claimId = ?1 and array_contains(firms, ?2)";

    /** The items of a claim in the order of their registration, whoever may see them. */
    public List<EvidenceItem> of(UUID claimId) {
        return list("claimId = ?1 order by id", claimId);
    }

    /**
     * How the items of a claim are kept.
     *
     * @param inCustody items whose chain of custody is opened
     * @param onHold items under legal hold
     * @param faults what the newest verification found
     */
    public record Holdings(int items, int inCustody, int onHold, int faults) {}

    /** How the items of a claim are kept, read by one statement. */
    public Holdings holdings(UUID claimId) {
        var counts = (Object[]) getEntityManager()
                .createNativeQuery("""
                        SELECT count(*), count(*) FILTER (WHERE i.custody_length > 0), count(*) FILTER (WHERE i.legal_hold),
                               coalesce((SELECT v.faults FROM evidence_verification v
                                         WHERE v.claim_id = :claim AND v.finished_at IS NOT NULL
                                         ORDER BY v.finished_at DESC LIMIT 1), 0)
                        FROM evidence_item i WHERE i.claim_id = :claim
                        """)
                .setParameter("claim", claimId)
                .getSingleResult();
        return new Holdings(count(counts[0]), count(counts[1]), count(counts[2]), count(counts[3]));
    }

    private static int count(Object counted) {
        return ((Number) counted).intValue();
    }

    /** The items of a claim that somebody may see, in the order of their registration. */
    public List<EvidenceItem> of(UUID claimId, Actor reader) {
        String firm = firm(reader);
        return firm == null ? of(claimId) : list(SEEN_BY_FIRM + " order by id", claimId, firm);
    }

    /** The same in a transaction in which nothing is added to their logs meanwhile. */
    List<EvidenceItem> held(UUID claimId, Actor reader) {
        String firm = firm(reader);
        return (firm == null
                        ? find("claimId = ?1 order by id", claimId)
                        : find(SEEN_BY_FIRM + " order by id", claimId, firm))
                .withLock(LockModeType.PESSIMISTIC_READ)
                .list();
    }

    /**
     * An item that somebody may see.
     *
     * @throws AbsentException if there is none, or it is another firm's
     */
    EvidenceItem require(UUID claimId, UUID itemId, Actor reader) {
        return find("claimId = ?1 and id = ?2", claimId, itemId)
                .firstResultOptional()
                .filter(item -> maySee(item, reader))
                .orElseThrow(() -> new AbsentException("evidence item", itemId.toString()));
    }

    /** Whether somebody may see an item of a claim that is theirs to see. */
    static boolean maySee(EvidenceItem item, Actor reader) {
        String firm = firm(reader);
        return firm == null || item.firms().contains(firm);
    }

    /** The firm whose items alone somebody sees; null for the insurer's people. */
    private static @Nullable String firm(Actor reader) {
        if (ClaimAccess.isStaff(reader)) {
            return null;
        }
        String vendor = reader.is(Roles.FORENSIC_VENDOR) ? reader.vendor() : null;
        return vendor == null ? "" : vendor;
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
