package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.paging.Page;
import io.cyberpas.platform.paging.PageRequest;
import io.cyberpas.platform.problem.AbsentException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The losses of all claims; one a claim at most. */
@ApplicationScoped
public class FundsLosses implements PanacheRepositoryBase<FundsLoss, UUID> {

    /**
     * What a list is narrowed to.
     *
     * @param review only those that a manager still has to look at
     */
    public record Filter(
            @Nullable FundsStatus status, @Nullable String policyNumber, boolean review) {}

    /** The loss of a claim, if it has one. */
    public Optional<FundsLoss> of(UUID claimId) {
        return find("claimId", claimId).firstResultOptional();
    }

    FundsLoss require(String claimNumber) {
        return find("claimNumber", claimNumber)
                .firstResultOptional()
                .orElseThrow(() -> new AbsentException("funds-transfer loss of claim", claimNumber));
    }

    /**
     * One page, newest first.
     *
     * @param brokerage only of claims under its policies, or null
     */
    Page<FundsLoss> page(Filter filter, @Nullable String brokerage, PageRequest request) {
        var conditions = new ArrayList<String>();
        var values = new Parameters();
        conditions.add("1 = 1");
        if (request.after() != null) {
            conditions.add("id < :after");
            values.and("after", request.after());
        }
        if (filter.status() != null) {
            conditions.add("status = :status");
            values.and("status", filter.status());
        }
        if (filter.policyNumber() != null && !filter.policyNumber().isBlank()) {
            conditions.add("told.policyNumber = :policy");
            values.and("policy", filter.policyNumber().strip());
        }
        if (filter.review()) {
            conditions.add("sampled = true and status = :settled and review.by is null");
            values.and("settled", FundsStatus.SETTLED);
        }
        if (brokerage != null) {
            conditions.add("claimId in (select c.id from Claim c where c.cover.brokerage = :brokerage)");
            values.and("brokerage", brokerage);
        }
        var found = find(String.join(" and ", conditions) + " order by id desc", values)
                .page(0, request.size() + 1)
                .list();
        return Page.of(found, request, FundsLoss::id);
    }
}
