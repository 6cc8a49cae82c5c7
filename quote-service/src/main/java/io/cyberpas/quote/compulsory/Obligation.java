package io.cyberpas.quote.compulsory;

import io.cyberpas.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The explained answer to whether a body is obliged to insure.
 *
 * @param circumstances what was asked
 * @param outcome the answer
 * @param rule the rule that gave it; null where there was none
 * @param thresholds the thresholds of that rule, measured
 * @param exemption the exemption that holds, even for a body below the thresholds; null if none
 * @param groundsNotAccepted grounds that were claimed and do not exempt by that rule
 * @param requirement how much to insure; null unless obliged
 * @param announcedChanges announced rules that would change the answer
 */
public record Obligation(
        Circumstances circumstances,
        Outcome outcome,
        @Nullable ObligationRule rule,
        List<ThresholdCheck> thresholds,
        @Nullable Exemption exemption,
        Set<ExemptionGround> groundsNotAccepted,
        @Nullable Requirement requirement,
        List<AnnouncedChange> announcedChanges) {

    /** Keeps its own copies. */
    public Obligation {
        thresholds = List.copyOf(thresholds);
        groundsNotAccepted = Set.copyOf(groundsNotAccepted);
        announcedChanges = List.copyOf(announcedChanges);
    }

    /** Whether the body has to insure. */
    public boolean isObliged() {
        return outcome == Outcome.OBLIGED;
    }

    /** What insurance, mutual aid and reserve have to reach together; empty unless obliged. */
    public Optional<Money> minimum() {
        return Optional.ofNullable(requirement).map(Requirement::minimum);
    }

    /** What is left to insure after mutual aid and reserve; empty unless obliged. */
    public Optional<Money> remainingMinimum() {
        return Optional.ofNullable(requirement).map(Requirement::remaining);
    }

    /** The thresholds that the body does not reach. */
    public List<ThresholdCheck> failedThresholds() {
        return thresholds.stream().filter(threshold -> !threshold.met()).toList();
    }
}
