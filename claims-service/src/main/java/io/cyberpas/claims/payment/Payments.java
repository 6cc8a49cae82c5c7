package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The payments of all claims. */
@ApplicationScoped
public class Payments implements PanacheRepositoryBase<Payment, UUID> {

    /** Payments of one claim, newest first. */
    public List<Payment> of(UUID claimId) {
        return list("claimId = ?1 order by id desc", claimId);
    }

    /** Payments of one claim, newest first, some at a time. */
    public Page<Payment> page(UUID claimId, PageRequest request) {
        var rows = request.after() == null
                ? find("claimId = ?1 order by id desc", claimId)
                : find("claimId = ?1 and id < ?2 order by id desc", claimId, request.after());
        return Page.of(rows.page(0, request.limit()).list(), request, Payment::id);
    }

    /** The payment of that number, of whichever claim. */
    public Optional<Payment> byNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    Optional<Payment> of(UUID claimId, String number) {
        return find("claimId = ?1 and number = ?2", claimId, number).firstResultOptional();
    }

    /** The numbers of the claims to which payments belong, by the payments' numbers; those that there are. */
    Map<String, String> claimNumbers(List<String> numbers) {
        return pairs(
                "select p.number, c.number from Payment p join Claim c on c.id = p.claimId where p.number in ?1",
                numbers);
    }

    /** Where payments stand, by their numbers. */
    Map<String, PaymentStatus> statuses(List<String> numbers) {
        return pairs("select p.number, p.status from Payment p where p.number in ?1", numbers);
    }

    @SuppressWarnings("unchecked")
    private <T> Map<String, T> pairs(String query, List<String> numbers) {
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (T) row[1]));
    }

    /** The claim of a payment. */
    public Claim claimOf(Payment payment) {
        return getEntityManager().find(Claim.class, payment.claimId());
    }
}
