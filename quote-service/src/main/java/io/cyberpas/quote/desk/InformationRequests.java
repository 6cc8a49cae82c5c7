package io.cyberpas.quote.desk;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** All requests for information. */
@ApplicationScoped
class InformationRequests implements PanacheRepositoryBase<InformationRequest, UUID> {

    /** Those of the quote, the oldest first. */
    List<InformationRequest> of(String quoteNumber) {
        return list("quoteNumber = ?1 ORDER BY number", quoteNumber);
    }

    /**
     * Locks the request, so that two people do not answer it at once.
     *
     * @throws AbsentException if the quote has none of the number
     */
    InformationRequest lock(String quoteNumber, int number) {
        return find("quoteNumber = ?1 AND number = ?2", quoteNumber, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new AbsentException("information request", quoteNumber + "/" + number));
    }

    /** How many requests of the quotes wait for an answer; quotes without any are left out. */
    Map<String, Long> open(Collection<String> quoteNumbers) {
        return getEntityManager()
                .createQuery("""
                        SELECT quoteNumber, count(*) FROM InformationRequest
                        WHERE quoteNumber IN :numbers AND answeredAt IS NULL GROUP BY quoteNumber
                        """, Object[].class)
                .setParameter("numbers", quoteNumbers)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Newest first.
     *
     * @param brokerage only those about quotes of that brokerage; null for all
     * @param open only those that wait for an answer, or only those that have one; null for both
     */
    Page<InformationRequest> page(@Nullable String brokerage, @Nullable Boolean open, PageRequest request) {
        StringBuilder sql = new StringBuilder("SELECT r.* FROM information_request r WHERE true");
        if (brokerage != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM quote WHERE number = r.quote_number AND brokerage = :brokerage)");
        }
        if (open != null) {
            sql.append(open ? " AND r.answered_at IS NULL" : " AND r.answered_at IS NOT NULL");
        }
        if (request.after() != null) {
            sql.append(" AND r.id < :after");
        }
        NativeQuery<InformationRequest> query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql + " ORDER BY r.id DESC LIMIT :limit", InformationRequest.class)
                .setParameter("limit", request.limit());
        if (brokerage != null) {
            query.setParameter("brokerage", brokerage);
        }
        if (request.after() != null) {
            query.setParameter("after", request.after());
        }
        return Page.of(query.getResultList(), request, InformationRequest::id);
    }
}
