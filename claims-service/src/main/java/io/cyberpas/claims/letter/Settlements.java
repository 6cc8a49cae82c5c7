package io.cyberpas.claims.letter;

import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.PaymentStatus;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.claims.recovery.Recoveries;
import io.cyberpas.claims.recovery.Recovery;
import io.cyberpas.claims.recovery.RecoveryGround;
import io.cyberpas.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What claims came to in money. */
@ApplicationScoped
class Settlements {

    private static final Set<RecoveryGround> FROM_OTHERS =
            EnumSet.of(RecoveryGround.SUBROGATION, RecoveryGround.SALVAGE, RecoveryGround.CONTRIBUTION);
    private static final Set<RecoveryGround> FROM_INSURED =
            EnumSet.of(RecoveryGround.DEDUCTIBLE, RecoveryGround.ADVANCE_REFUND);

    private final Payments payments;
    private final Recoveries recoveries;

    Settlements(Payments payments, Recoveries recoveries) {
        this.payments = payments;
        this.recoveries = recoveries;
    }

    Settlement of(Claim claim) {
        Map<CoveragePart, List<Payment>> paid = new EnumMap<>(CoveragePart.class);
        payments.of(claim.id()).stream()
                .filter(each -> each.status() == PaymentStatus.PAID)
                .forEach(each -> paid.computeIfAbsent(each.part(), _ -> new ArrayList<>())
                        .add(each));
        var lines = paid.entrySet().stream()
                .map(each -> line(claim, each.getKey(), each.getValue()))
                .toList();
        var retention = sum(claim, lines, Settlement.Line::retention);
        return new Settlement(
                lines, claim.retention().minus(retention), received(claim, FROM_OTHERS), received(claim, FROM_INSURED));
    }

    private Money received(Claim claim, Set<RecoveryGround> grounds) {
        var received = recoveries.of(claim.id()).stream()
                .filter(each -> grounds.contains(each.ground()))
                .toList();
        return sum(claim, received, Recovery::received);
    }

    /** An advance that no payment set off is what the part came to. */
    private static Settlement.Line line(Claim claim, CoveragePart part, List<Payment> paid) {
        var advances = paid.stream().filter(Payment::isAdvance).toList();
        var finals = paid.stream().filter(each -> !each.isAdvance()).toList();
        var gross = sum(claim, finals, each -> each.arithmetic().gross());
        var advanced = sum(claim, advances, Payment::net);
        var setOff = sum(claim, finals, each -> each.arithmetic().advanceApplied());
        return new Settlement.Line(
                part,
                gross.plus(advanced.minus(setOff)),
                sum(claim, finals, each -> each.arithmetic().retentionApplied()),
                advanced,
                sum(claim, finals, Payment::net));
    }

    private static <T> Money sum(Claim claim, List<T> all, Function<T, Money> amount) {
        return all.stream().map(amount).reduce(Money.zero(claim.currency()), Money::plus);
    }
}
