package io.cyberpas.policy.billing;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All refunds. */
@ApplicationScoped
class Refunds implements PanacheRepositoryBase<Refund, UUID> {

    /** The refunds of a policy's premium, in their order. */
    List<Refund> ofPolicy(String policyNumber) {
        return list("from Refund r where r.policyNumber = ?1 order by r.id", policyNumber);
    }

    /** The refunds of a receipt, in their order. */
    List<Refund> of(Receipt receipt) {
        return list("from Refund r where r.receiptId = ?1 order by r.id", receipt.id());
    }

    Optional<Refund> hold(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** A page of refunds, the last first. */
    Page<Refund> page(Refund.@Nullable State state, PageRequest request) {
        StringBuilder query = new StringBuilder("from Refund r where true = true");
        Parameters parameters = new Parameters();
        if (state != null) {
            query.append(" and r.state = :state");
            parameters.and("state", state);
        }
        if (request.after() != null) {
            query.append(" and r.id < :after");
            parameters.and("after", request.after());
        }
        return Page.of(
                find(query + " order by r.id desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                Refund::id);
    }
}
