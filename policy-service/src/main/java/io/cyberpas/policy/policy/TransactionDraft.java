package io.cyberpas.policy.policy;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A transaction before it is recorded.
 *
 * @param premiums     by how much the premium of each part changes
 * @param fixedPremium whether that is agreed as such, and not the difference between the terms before and after
 */
public record TransactionDraft(
        TransactionKind kind,
        LocalDate effectiveFrom,
        @Nullable String reason,
        @Nullable ReturnBasis returnBasis,
        List<TermChange> changes,
        Map<CoverageCode, Money> premiums,
        boolean fixedPremium) {}
