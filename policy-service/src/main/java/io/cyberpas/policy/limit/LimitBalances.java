package io.cyberpas.policy.limit;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The balances of events; those of the year come with their ledger. */
@ApplicationScoped
class LimitBalances implements PanacheRepositoryBase<LimitBalance, UUID> {

    List<LimitBalance> ofEvent(LimitsLedger ledger, String event) {
        return list("ledger = ?1 and event = ?2", ledger, event);
    }

    List<LimitBalance> ofAllEvents(LimitsLedger ledger) {
        return list("ledger = ?1 and event is not null", ledger);
    }

    /** The last event first. */
    Page<LimitBalance> ofEvents(LimitsLedger ledger, PageRequest request) {
        Parameters parameters = Parameters.with("ledger", ledger);
        String balances = "ledger = :ledger and event is not null";
        if (request.after() != null) {
            balances += " and id < :after";
            parameters = parameters.and("after", request.after());
        }
        return Page.of(
                find(balances + " order by id desc", parameters)
                        .range(0, request.limit() - 1)
                        .list(),
                request,
                LimitBalance::id);
    }
}
