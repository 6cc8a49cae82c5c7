package io.cyberpas.claims.payment;

import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.krw;
import static io.cyberpas.claims.payment.Pay.HANA;
import static io.cyberpas.claims.payment.Pay.HARU;
import static io.cyberpas.claims.payment.Pay.MINA;
import static io.cyberpas.claims.payment.Pay.MINHEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ConflictException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PaymentLedgerPropertyTest {

    @Property(tries = 300)
    void netAndRetentionAddUpToGross(
            @ForAll @LongRange(min = 1, max = 5_000_000_000L) long gross,
            @ForAll @LongRange(min = 0, max = 100_000_000L) long left) {
        var arithmetic = PaymentArithmetic.of(krw(gross), krw(left), krw(0));
        assertThat(arithmetic.net().plus(arithmetic.retentionApplied())).isEqualTo(krw(gross));
        assertThat(arithmetic.net().isNegative()).isFalse();
        assertThat(arithmetic.retentionApplied().isGreaterThan(krw(left))).isFalse();
    }

    /** Whatever is proposed, approved, rejected or refused in whatever order: the retention is borne once, and first. */
    @Property(tries = 300)
    void theRetentionIsBorneOnceWhateverHappens(
            @ForAll @LongRange(min = 0, max = 50_000_000L) long retention,
            @ForAll @Size(min = 1, max = 25) List<@IntRange(min = 0, max = 999) Integer> steps) {
        var payments = new ArrayList<Payment>();
        for (int step : steps) {
            take(step, krw(retention), payments);
            var paid =
                    payments.stream().filter(each -> each.status().isSecured()).toList();
            var gross = sum(paid.stream().map(each -> each.arithmetic().gross()).toList());
            var borne = sum(paid.stream()
                    .map(each -> each.arithmetic().retentionApplied())
                    .toList());
            assertThat(borne).isEqualTo(gross.min(krw(retention)));
            assertThat(new PaymentLedger(krw(retention), payments)
                            .retentionLeft()
                            .isNegative())
                    .isFalse();
        }
    }

    /** One step of a claim's life: a proposal, or a decision on one of those that wait. */
    private static void take(int step, Money retention, List<Payment> payments) {
        var ledger = new PaymentLedger(retention, payments);
        var waiting = payments.stream()
                .filter(each -> each.status() == PaymentStatus.PROPOSED)
                .toList();
        if (waiting.isEmpty() || step % 3 == 0) {
            var gross = 1L + step * 40_000L;
            payments.add(Pay.proposed(
                    "COST-" + payments.size(),
                    gross,
                    ledger.retentionLeft().amount().longValue()));
            return;
        }
        var payment = waiting.get(step % waiting.size());
        var level = Pay.level(payment.net());
        if (step % 3 == 1) {
            payment.withdraw("no", HANA, NOW);
            return;
        }
        try {
            ledger.requireRetentionBorneBefore(payment);
        } catch (ConflictException stopped) {
            return;
        }
        for (var approver : List.of(HARU, MINA, MINHEE)) {
            if (payment.status() == PaymentStatus.PROPOSED && level.admits(approver)) {
                payment.approve(level, approver, NOW);
            }
        }
        if (payment.status() == PaymentStatus.APPROVED && step % 2 == 0) {
            payment.limitTaken();
        } else if (payment.status() == PaymentStatus.APPROVED) {
            payment.limitRefused("exceeded", "claims-service", NOW);
        }
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(krw(0), Money::plus);
    }
}
