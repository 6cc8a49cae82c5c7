package io.cyberpas.claims.negotiation;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything said with extortionists. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

    /** One page of what was said on a claim, newest first. */
    Page<Contact> page(UUID claimId, PageRequest request) {
        var after = request.after();
        var found = after == null
                ? find("claimId = ?1 order by id desc", claimId)
                : find("claimId = ?1 and id < ?2 order by id desc", claimId, after);
        return Page.of(found.range(0, request.size()).list(), request, Contact::id);
    }

    int nextPosition(UUID claimId) {
        return Math.toIntExact(count("claimId", claimId)) + 1;
    }

    boolean isKnown(UUID claimId, String wallet) {
        return count("claimId = ?1 and wallet = ?2", claimId, wallet) > 0;
    }

    /** The first amount that was demanded on a claim. */
    Optional<Contact> firstDemand(UUID claimId) {
        return demands(claimId, "happenedAt, id");
    }

    /** The amount that stands demanded on a claim. */
    Optional<Contact> lastDemand(UUID claimId) {
        return demands(claimId, "happenedAt desc, id desc");
    }

    private Optional<Contact> demands(UUID claimId, String order) {
        return find(
                        "claimId = ?1 and direction = ?2 and demanded.asset is not null order by " + order,
                        claimId,
                        ContactDirection.INBOUND)
                .firstResultOptional();
    }

    /** Where payment was asked to, as it came up. */
    List<String> wallets(UUID claimId) {
        return find(
                        "select wallet from Contact where claimId = ?1 and wallet is not null group by wallet"
                                + " order by min(position)",
                        claimId)
                .project(String.class)
                .list();
    }
}
