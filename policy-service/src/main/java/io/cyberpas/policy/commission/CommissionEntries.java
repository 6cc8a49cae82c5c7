package io.cyberpas.policy.commission;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;

/** All commission entries. */
@ApplicationScoped
class CommissionEntries implements PanacheRepositoryBase<CommissionEntry, UUID> {

    /** A page of a policy's entries, the last first. */
    Page<CommissionEntry> ofPolicy(String policyNumber, PageRequest request) {
        return page("e.policyNumber = :policy", Parameters.with("policy", policyNumber), request);
    }

    /** A page of a brokerage's entries of a month, the last first. */
    Page<CommissionEntry> ofMonth(String brokerage, YearMonth month, PageRequest request) {
        return page(
                "e.brokerage = :brokerage and e.bookedOn >= :from and e.bookedOn < :to",
                Parameters.with("brokerage", brokerage)
                        .and("from", month.atDay(1))
                        .and("to", month.plusMonths(1).atDay(1)),
                request);
    }

    /** Whether a brokerage ever earned any commission. */
    boolean knows(String brokerage) {
        return find("brokerage", brokerage).firstResultOptional().isPresent();
    }

    private Page<CommissionEntry> page(String wanted, Parameters parameters, PageRequest request) {
        String query = "from CommissionEntry e where " + wanted;
        if (request.after() != null) {
            query += " and e.id < :after";
            parameters.and("after", request.after());
        }
        return Page.of(
                find(query + " order by e.id desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                CommissionEntry::id);
    }
}
