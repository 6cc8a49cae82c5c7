package io.cyberpas.claims.payout;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payouts of all payments. */
@ApplicationScoped
public class Payouts implements PanacheRepositoryBase<Payout, UUID> {

    Optional<Payout> numbered(String paymentNumber) {
        return find("paymentNumber", paymentNumber).firstResultOptional();
    }

    Optional<Payout> locked(String paymentNumber) {
        return numbered(paymentNumber).flatMap(payout -> locked(payout.paymentId()));
    }

    Optional<Payout> locked(UUID paymentId) {
        return findByIdOptional(paymentId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of the payments proposed last first. */
    Page<Payout> page(PageRequest request) {
        List<Payout> rows = request.after() == null
                ? find("order by paymentId desc").page(0, request.limit()).list()
                : find("paymentId < ?1 order by paymentId desc", request.after())
                        .page(0, request.limit())
                        .list();
        return Page.of(rows, request, Payout::paymentId);
    }

    /** A run of a demand that is not complete. */
    Optional<Payout> underWay(UUID demandId) {
        return find("demandId = ?1 and status <> COMPLETED", demandId).firstResultOptional();
    }
}
