package io.cyberpas.policy.limit;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All steps of all limits ledgers. */
@ApplicationScoped
public class LimitMovements implements PanacheRepositoryBase<LimitMovement, UUID> {

    /** The steps of a policy's ledger, the last one first. */
    public Page<LimitMovement> ofPolicy(String policyNumber, PageRequest request) {
        Parameters parameters = Parameters.with("policyNumber", policyNumber);
        String movements = "from LimitMovement m where m.ledgerId = (select l.id from LimitsLedger l"
                + " where l.policyNumber = :policyNumber)";
        if (request.after() != null) {
            movements += " and m.sequence < (select b.sequence from LimitMovement b where b.id = :after)";
            parameters = parameters.and("after", request.after());
        }
        return Page.of(
                find(movements + " order by m.sequence desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                LimitMovement::id);
    }
}
