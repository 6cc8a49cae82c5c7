package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TransactionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody wishes to do to a policy. */
public sealed interface Change {

    /** The transaction that it becomes. */
    TransactionKind kind();

    /** Why. */
    String reason();

    /**
     * A premium agreed as such, from a day on; the terms stay as they are.
     *
     * @param premiums by how much the premium of each part changes
     */
    record AdjustPremium(LocalDate effectiveFrom, String reason, Map<CoverageCode, Money> premiums) implements Change {
        @Override
        public TransactionKind kind() {
            return TransactionKind.ENDORSEMENT;
        }
    }

    /**
     * Other terms from a day on.
     *
     * @param terms       what changes
     * @param settlements how conflicts with changes that hold from later on are settled
     */
    record Endorse(LocalDate effectiveFrom, String reason, EndorsedTerms terms, List<Settlement> settlements)
            implements Change {

        /** Keeps the settlements from being changed. */
        public Endorse {
            settlements = List.copyOf(settlements);
        }

        @Override
        public TransactionKind kind() {
            return TransactionKind.ENDORSEMENT;
        }
    }

    /**
     * The end of cover, because one side wishes so.
     *
     * @param effectiveFrom the first day that is no longer covered
     * @param basis         how the premium that goes back is reckoned
     */
    record Cancel(LocalDate effectiveFrom, String reason, ReturnBasis basis) implements Change {
        @Override
        public TransactionKind kind() {
            return TransactionKind.CANCELLATION;
        }
    }

    /**
     * The end of cover, because the premium was not paid. The premium goes back pro rata, nothing can be reported afterwards.
     *
     * @param effectiveFrom the first day that is no longer covered
     */
    record Lapse(LocalDate effectiveFrom, String reason) implements Change {
        @Override
        public TransactionKind kind() {
            return TransactionKind.LAPSE;
        }
    }

    /**
     * Cover that had ended goes on until its agreed end.
     *
     * @param effectiveFrom the first day that is covered again; the day on which cover ended, so that no day is missing, or later
     */
    record Reinstate(LocalDate effectiveFrom, String reason) implements Change {
        @Override
        public TransactionKind kind() {
            return TransactionKind.REINSTATEMENT;
        }
    }

    /**
     * Claims for wrongful acts before the end of cover may be reported for some time longer.
     *
     * @param months how long it is bought for; null for the automatic period, which costs nothing
     */
    record ExtendReporting(@Nullable Integer months, String reason) implements Change {
        @Override
        public TransactionKind kind() {
            return TransactionKind.EXTENDED_REPORTING;
        }
    }

    /**
     * The end of cover pro rata, because another policy takes its place from that day on.
     *
     * @param effectiveFrom the first day that the other policy covers
     */
    record Replace(LocalDate effectiveFrom, String reason) implements Change {
        @Override
        public TransactionKind kind() {
            return TransactionKind.REWRITE;
        }
    }
}
