package io.cyberpas.policy.limit;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All lines of all limits ledgers. */
@ApplicationScoped
public class Erosions implements PanacheRepositoryBase<Erosion, UUID> {

    /** The lines of a policy's ledger, the last one first; empty if there is no such policy. */
    public Page<Erosion> ofPolicy(String policyNumber, PageRequest request) {
        Parameters parameters = Parameters.with("policyNumber", policyNumber);
        String lines = "from Erosion e where e.ledgerId = (select l.id from LimitsLedger l"
                + " where l.policyNumber = :policyNumber)";
        if (request.after() != null) {
            lines += " and e.sequence < (select b.sequence from Erosion b where b.paymentId = :after)";
            parameters = parameters.and("after", request.after());
        }
        return Page.of(
                find(lines + " order by e.sequence desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                Erosion::paymentId);
    }
}
