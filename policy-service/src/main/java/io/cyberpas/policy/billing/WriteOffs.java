package io.cyberpas.policy.billing;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All write-offs. */
@ApplicationScoped
class WriteOffs implements PanacheRepositoryBase<WriteOff, UUID> {

    /** The write-offs of an invoice, in their order. */
    List<WriteOff> of(Invoice invoice) {
        return list("from WriteOff w where w.invoice = ?1 order by w.id", invoice);
    }

    /** A write-off with its invoice, to look at. */
    Optional<WriteOff> withInvoice(UUID id) {
        return find("from WriteOff w join fetch w.invoice where w.id = ?1", id).singleResultOptional();
    }

    /** The account whose invoice a write-off is about. */
    Optional<UUID> accountOf(UUID writeOff) {
        return getEntityManager()
                .createQuery("select w.invoice.account.id from WriteOff w where w.id = ?1", UUID.class)
                .setParameter(1, writeOff)
                .getResultStream()
                .findFirst();
    }

    /** A page of write-offs, the last proposed first. */
    Page<WriteOff> page(WriteOff.@Nullable State state, PageRequest request) {
        StringBuilder query = new StringBuilder("from WriteOff w join fetch w.invoice where true = true");
        Parameters parameters = new Parameters();
        if (state != null) {
            query.append(" and w.state = :state");
            parameters.and("state", state);
        }
        if (request.after() != null) {
            query.append(" and w.id < :after");
            parameters.and("after", request.after());
        }
        return Page.of(
                find(query + " order by w.id desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                WriteOff::id);
    }
}
