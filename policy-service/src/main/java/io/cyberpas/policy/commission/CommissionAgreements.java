package io.cyberpas.policy.commission;

import io.cyberpas.platform.data.DatedRows;
import io.cyberpas.policy.coverage.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All agreements, and which of them concerns a policy. */
public final class CommissionAgreements {

    private final List<CommissionAgreement> agreements;

    /**
     * Agreements that do not contradict each other.
     *
     * @throws IllegalArgumentException if a code stands for two, two hold for the same on one day, or the agreement for
     *                                  everybody leaves out days
     */
    public CommissionAgreements(List<CommissionAgreement> agreements) {
        this.agreements = List.copyOf(agreements);
        Set<String> codes = new HashSet<>();
        for (CommissionAgreement agreement : agreements) {
            if (!codes.add(agreement.code())) {
                throw new IllegalArgumentException("Two agreements have the code " + agreement.code());
            }
        }
        this.agreements.stream()
                .collect(Collectors.groupingBy(Scope::of))
                .forEach((scope, rows) -> requireOneOnEachDay(scope, rows));
        requireDefaultWithoutGap();
    }

    /** For whom and what an agreement holds. */
    private record Scope(
            @Nullable String brokerage, @Nullable Product product) {
        static Scope of(CommissionAgreement agreement) {
            return new Scope(agreement.brokerage(), agreement.product());
        }
    }

    private static void requireOneOnEachDay(Scope scope, List<CommissionAgreement> rows) {
        try {
            new DatedRows<>(rows);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s of brokerage %s and product %s".formatted(e.getMessage(), scope.brokerage(), scope.product()),
                    e);
        }
    }

    private void requireDefaultWithoutGap() {
        List<CommissionAgreement> defaults = agreements.stream()
                .filter(agreement -> agreement.closeness() == 0)
                .sorted(Comparator.comparing(CommissionAgreement::effectiveFrom))
                .collect(Collectors.toCollection(ArrayList::new));
        if (defaults.isEmpty()) {
            throw new IllegalArgumentException("There is no agreement for brokerages that have none of their own");
        }
        for (int i = 0; i < defaults.size(); i++) {
            LocalDate next = i + 1 < defaults.size() ? defaults.get(i + 1).effectiveFrom() : null;
            LocalDate end = defaults.get(i).effectiveTo();
            if (next == null ? end != null : !next.equals(end)) {
                throw new IllegalArgumentException("Nothing follows %s when it ends"
                        .formatted(defaults.get(i).code()));
            }
        }
    }

    /**
     * The agreement that concerns a policy: one with its brokerage before one for everybody, one for its product before one for
     * all.
     *
     * @param inception first day of the policy
     */
    public CommissionAgreement of(String brokerage, Product product, LocalDate inception) {
        return agreements.stream()
                .filter(agreement -> agreement.concerns(brokerage, product) && agreement.holdsOn(inception))
                .max(Comparator.comparingInt(CommissionAgreement::closeness))
                .orElseThrow(() -> new IllegalStateException("No agreement holds on " + inception));
    }

    /** Those that a reader may know: a brokerage its own and those for everybody. */
    public List<CommissionAgreement> readableBy(@Nullable String brokerage) {
        return agreements.stream()
                .filter(agreement ->
                        brokerage == null || agreement.isDefault() || brokerage.equals(agreement.brokerage()))
                .sorted(Comparator.comparingInt(CommissionAgreement::closeness)
                        .reversed()
                        .thenComparing(CommissionAgreement::effectiveFrom, Comparator.reverseOrder())
                        .thenComparing(CommissionAgreement::code))
                .toList();
    }

    /** Whether anything was agreed with a brokerage. */
    public boolean isParty(String brokerage) {
        return agreements.stream().anyMatch(agreement -> brokerage.equals(agreement.brokerage()));
    }
}
