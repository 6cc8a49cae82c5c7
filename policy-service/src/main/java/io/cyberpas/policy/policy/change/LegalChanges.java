package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.problem.IllegalTransitionException;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.policy.Ending;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.TransactionKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What can be done to a policy, by where it stands. */
public final class LegalChanges {

    private LegalChanges() {}

    /** The transactions that are possible on a day. */
    public static Set<TransactionKind> of(Policy policy, LocalDate today) {
        Set<TransactionKind> legal = EnumSet.noneOf(TransactionKind.class);
        boolean covers = !policy.known().isEmpty();
        boolean periodRuns = today.isBefore(policy.period().to());
        boolean ended = policy.ending().isPresent();
        boolean coverAhead =
                covers && today.isBefore(policy.endedOn().orElse(policy.period().to()));
        if (covers) {
            legal.add(TransactionKind.ENDORSEMENT);
        }
        if (coverAhead) {
            legal.addAll(EnumSet.of(TransactionKind.CANCELLATION, TransactionKind.LAPSE, TransactionKind.REWRITE));
        }
        if (ended && periodRuns && policy.ending().orElseThrow() != Ending.REWRITE) {
            legal.add(TransactionKind.REINSTATEMENT);
        }
        if (covers && !coverAhead && policy.ending().orElse(null) != Ending.LAPSE && isClaimsMade(policy)) {
            legal.add(TransactionKind.EXTENDED_REPORTING);
        }
        return legal;
    }

    /**
     * Refuses what is not possible.
     *
     * @throws IllegalTransitionException naming the state and what is possible
     */
    static void require(Policy policy, TransactionKind kind, LocalDate today) {
        Set<TransactionKind> legal = of(policy, today);
        if (!legal.contains(kind)) {
            throw new IllegalTransitionException(policy.number(), policy.statusOn(today), kind.name(), legal);
        }
    }

    private static boolean isClaimsMade(Policy policy) {
        PolicyVersion last = policy.known().getLast();
        return last.terms().parts().stream().anyMatch(part -> part.trigger() == CoverageTrigger.CLAIMS_MADE);
    }
}
