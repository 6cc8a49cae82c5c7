package io.cyberpas.claims.appraisal;

import io.cyberpas.claims.quantum.InterruptionStudy;
import io.cyberpas.claims.quantum.ProposedCost;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an accountant proposes: figures of an interruption, or what is due of invoices.
 *
 * @param study null for costs
 * @param costs none for an interruption
 */
public record AppraisalContent(@Nullable InterruptionStudy study, List<ProposedCost> costs) {

    public AppraisalContent {
        costs = List.copyOf(costs);
    }
}
