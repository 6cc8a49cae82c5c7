package io.cyberpas.claims.quantum;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimLine;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.Side;
import io.cyberpas.platform.money.Money;
import java.util.List;

/**
 * First-party loss under one coverage part, before retention.
 *
 * @param claimed sum of what is claimed; for loss of income what was worked out
 * @param assessed sum of what is held to be due so far
 * @param open number of items not assessed, or not approved, yet; a line of interruption whose loss is not worked out is one
 */
public record PartTotal(CoveragePart part, Money claimed, Money assessed, int open) {

    /** The totals of every first-party line of a claim. */
    static List<PartTotal> of(Claim claim, List<CostItem> costs, List<InterruptionLoss> losses) {
        return claim.lines().stream()
                .filter(line -> line.side() == Side.FIRST_PARTY)
                .map(ClaimLine::part)
                .map(part -> of(claim, part, costs, losses))
                .toList();
    }

    private static PartTotal of(Claim claim, CoveragePart part, List<CostItem> costs, List<InterruptionLoss> losses) {
        Money claimed = Money.zero(claim.currency());
        Money assessed = claimed;
        int open = 0;
        for (CostItem cost : costs) {
            if (cost.invoice().part() == part) {
                claimed = claimed.plus(cost.invoice().claimed());
                assessed = assessed.plus(cost.due().orElse(Money.zero(claim.currency())));
                open += cost.due().isPresent() ? 0 : 1;
            }
        }
        if (InterruptionLoss.PARTS.contains(part) && losses.stream().noneMatch(loss -> loss.part() == part)) {
            open++;
        }
        for (InterruptionLoss loss : losses) {
            if (loss.part() == part) {
                claimed = claimed.plus(loss.assessed());
                assessed = assessed.plus(loss.assessed());
            }
        }
        return new PartTotal(part, claimed, assessed, open);
    }
}
