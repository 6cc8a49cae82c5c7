package io.cyberpas.claims.counsel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All budgets of law firms. */
@ApplicationScoped
public class CounselBudgets implements PanacheRepositoryBase<CounselBudget, UUID> {

    /** The budgets under a claim in the order of their proposal. */
    public List<CounselBudget> of(UUID claimId) {
        return list("claimId = ?1 order by position", claimId);
    }

    /** The budget in force of a firm. */
    public Optional<CounselBudget> approved(UUID claimId, String firm) {
        return find("claimId = ?1 and firm = ?2 and status = ?3", claimId, firm, BudgetStatus.APPROVED)
                .firstResultOptional();
    }
}
