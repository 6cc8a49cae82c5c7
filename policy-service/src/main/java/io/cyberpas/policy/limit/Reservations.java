package io.cyberpas.policy.limit;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reservations of limit. */
@ApplicationScoped
public class Reservations implements PanacheRepositoryBase<Reservation, UUID> {

    /** The reservations under a policy, the last made first; in one state, or in any. */
    public Page<Reservation> ofPolicy(String policyNumber, @Nullable ReservationState state, PageRequest request) {
        Parameters parameters = Parameters.with("policyNumber", policyNumber);
        String reservations = "from Reservation r where r.ledgerId = (select l.id from LimitsLedger l"
                + " where l.policyNumber = :policyNumber)";
        if (state != null) {
            reservations += " and r.state = :state";
            parameters = parameters.and("state", state);
        }
        if (request.after() != null) {
            reservations += " and r.sequence < (select b.sequence from Reservation b where b.id = :after)";
            parameters = parameters.and("after", request.after());
        }
        return Page.of(
                find(reservations + " order by r.sequence desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                Reservation::id);
    }

    Optional<Reservation> ofPayment(UUID paymentId) {
        return find("paymentId", paymentId).singleResultOptional();
    }

    /** The parts, events and days of loss for which claims hold or have taken limit. */
    List<HeldLimit> held(LimitsLedger ledger) {
        return find(
                        "select distinct r.coveragePart, r.event, r.lossOn from Reservation r"
                                + " where r.ledgerId = ?1 and r.lossOn is not null and r.state <> ?2"
                                + " and (r.state = ?3 or r.returnedAmount < r.erodedAmount)",
                        ledger.id(),
                        ReservationState.RELEASED,
                        ReservationState.RESERVED)
                .project(HeldLimit.class)
                .list();
    }
}
