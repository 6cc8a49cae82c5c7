package io.cyberpas.claims.payment;

import io.cyberpas.platform.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the limits of all payments stand. */
@ApplicationScoped
public class PaymentLimits implements PanacheRepositoryBase<PaymentLimit, UUID> {

    /** The limits of payments, by payment. */
    public Map<UUID, PaymentLimit> ofPayments(List<UUID> payments) {
        return list("paymentId in ?1", payments).stream()
                .collect(Collectors.toMap(PaymentLimit::paymentId, Function.identity()));
    }

    /** What is to come back of the limits of a claim's payments, by payment. */
    Map<UUID, Money> returns(UUID claimId) {
        return list("claimId = ?1 and returnDue > 0", claimId).stream()
                .collect(Collectors.toMap(PaymentLimit::paymentId, PaymentLimit::returnDue));
    }

    PaymentLimit locked(UUID paymentId) {
        return findByIdOptional(paymentId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("No limit is asked for payment " + paymentId));
    }
}
