package io.cyberpas.claims.payment;

import io.cyberpas.claims.coverage.CoverageDecision;
import io.cyberpas.claims.coverage.CoverageDecisions;
import io.cyberpas.claims.process.ClockStop;
import io.cyberpas.claims.process.ProcessActs;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** That what was paid, before retention, reaches what the decisions that count grant. */
@Singleton
class PaymentActs implements ProcessActs {

    private final Payments payments;
    private final CoverageDecisions decisions;

    PaymentActs(Payments payments, CoverageDecisions decisions) {
        this.payments = payments;
        this.decisions = decisions;
    }

    @Override
    public Optional<Instant> happened(UUID claimId, ClockStop act, Instant since) {
        return act == ClockStop.PAID_AS_GRANTED ? paidAsGranted(claimId) : Optional.empty();
    }

    /** Where nothing is granted, nothing is due from the last decision on. */
    private Optional<Instant> paidAsGranted(UUID claimId) {
        var counting = counting(claimId);
        var granted = sum(counting, each -> each.granted().amount());
        if (granted.signum() == 0) {
            return counting.stream().map(CoverageDecision::decidedAt).max(Comparator.naturalOrder());
        }
        var paid = payments.of(claimId).stream()
                .filter(each -> each.status() == PaymentStatus.PAID)
                .toList();
        return sum(paid, each -> each.arithmetic().gross().amount()).compareTo(granted) >= 0
                ? paid.stream()
                        .flatMap(each -> each.end().stream())
                        .map(PaymentEnd::at)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The last decision on each line. */
    private Collection<CoverageDecision> counting(UUID claimId) {
        return decisions.of(claimId).stream()
                .collect(Collectors.toMap(CoverageDecision::part, Function.identity(), PaymentActs::later))
                .values();
    }

    private static CoverageDecision later(CoverageDecision one, CoverageDecision other) {
        return one.revision() > other.revision() ? one : other;
    }

    private static <T> BigDecimal sum(Collection<T> all, Function<T, BigDecimal> amount) {
        return all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
