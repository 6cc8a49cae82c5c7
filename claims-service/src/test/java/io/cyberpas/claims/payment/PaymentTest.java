package io.cyberpas.claims.payment;

import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.krw;
import static io.cyberpas.claims.payment.Pay.HANA;
import static io.cyberpas.claims.payment.Pay.HARU;
import static io.cyberpas.claims.payment.Pay.MINA;
import static io.cyberpas.claims.payment.Pay.MINHEE;
import static io.cyberpas.claims.payment.Pay.level;
import static io.cyberpas.claims.payment.Pay.proposed;
import static io.cyberpas.claims.payment.PaymentStatus.APPROVED;
import static io.cyberpas.claims.payment.PaymentStatus.LIMIT_TAKEN;
import static io.cyberpas.claims.payment.PaymentStatus.PAID;
import static io.cyberpas.claims.payment.PaymentStatus.PROPOSED;
import static io.cyberpas.claims.payment.PaymentStatus.REFUSED;
import static io.cyberpas.claims.payment.PaymentStatus.REJECTED;
import static io.cyberpas.claims.payment.PaymentStatus.RETURNED;
import static io.cyberpas.claims.payment.PaymentStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cyberpas.platform.problem.ConflictException;
import io.cyberpas.platform.problem.ForbiddenActionException;
import io.cyberpas.platform.problem.IllegalTransitionException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTest {

    private static final Map<PaymentStatus, Set<PaymentStatus>> DRAWN = Map.of(
            PROPOSED, EnumSet.of(APPROVED, PAID, REFUSED, REJECTED, WITHDRAWN),
            APPROVED, EnumSet.of(LIMIT_TAKEN, REFUSED),
            LIMIT_TAKEN, EnumSet.of(PAID, RETURNED),
            PAID, EnumSet.of(RETURNED),
            RETURNED, Set.of(),
            REFUSED, Set.of(),
            REJECTED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void theStatesFollowEachOtherAsDrawn(PaymentStatus from) {
        assertThat(from.successors()).isEqualTo(DRAWN.get(from));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROPOSED")
    void whatIsDecidedIsNotDecidedAgain(PaymentStatus decided) {
        var payment = Pay.in(decided);
        assertThatThrownBy(() -> payment.approve(level(payment.net()), MINA, NOW))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> payment.reject(level(payment.net()), "late", MINA, NOW))
                .isInstanceOf(IllegalTransitionException.class);
        assertThatThrownBy(() -> payment.withdraw("late", HANA, NOW)).isInstanceOf(IllegalTransitionException.class);
        assertThat(payment.status()).isEqualTo(decided);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LIMIT_TAKEN", "PAID"})
    void nothingIsPaidBeforeItsLimitIsTaken(PaymentStatus status) {
        var payment = Pay.in(status);
        assertThatThrownBy(() -> payment.executed(Pay.BOOKED, "fin", NOW))
                .isInstanceOf(IllegalTransitionException.class);
        assertThat(payment.status()).isEqualTo(status);
    }

    @Test
    void aProposalCanBeRefusedButItsLimitIsNotTaken() {
        var payment = Pay.in(PROPOSED);
        assertThatThrownBy(payment::limitTaken).isInstanceOf(IllegalTransitionException.class);
        payment.limitRefused("exceeded", "claims-service", NOW);
        assertThat(payment.status()).isEqualTo(REFUSED);
    }

    @Test
    void theAnswerOfThePolicyServiceMayComeTwiceOrLate() {
        var taken = Pay.in(LIMIT_TAKEN);
        taken.limitTaken();
        assertThat(taken.status()).isEqualTo(LIMIT_TAKEN);
        var refused = Pay.in(REFUSED);
        refused.limitRefused("again", "claims-service", NOW.plusSeconds(9));
        assertThat(refused.end().orElseThrow().reason()).isEqualTo("exceeded");
        var withdrawn = Pay.in(WITHDRAWN);
        withdrawn.limitRefused("late", "claims-service", NOW);
        assertThat(withdrawn.status()).isEqualTo(WITHDRAWN);
    }

    @Test
    void theBankTellsTheSameExecutionTwiceButNoOther() {
        var payment = Pay.in(LIMIT_TAKEN);
        assertThat(payment.executed(Pay.BOOKED, "fin", NOW)).isTrue();
        assertThat(payment.executed(Pay.BOOKED, "fin", NOW)).isFalse();
        var other = new BankExecution(Pay.BOOKED.paidOn(), "KB-2");
        assertThatThrownBy(() -> payment.executed(other, "fin", NOW)).isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void anAdvanceIsSetOffAfterTheRetention() {
        var arithmetic = PaymentArithmetic.of(krw(100), krw(10), krw(30));
        assertThat(arithmetic.retentionApplied()).isEqualTo(krw(10));
        assertThat(arithmetic.advanceApplied()).isEqualTo(krw(30));
        assertThat(arithmetic.net()).isEqualTo(krw(60));
        assertThat(PaymentArithmetic.of(krw(20), krw(10), krw(30)).net()).isEqualTo(krw(0));
    }

    @ParameterizedTest
    @CsvSource({"50000000,1,2", "50000001,1,1", "1000000000,1,1", "1000000001,2,1"})
    void theAuthorityNeededGrowsWithTheAmount(long net, int approvals, int roles) {
        assertThat(level(krw(net)).confirmations()).isEqualTo(approvals);
        assertThat(level(krw(net)).confirmedBy()).hasSize(roles);
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        var payment = proposed("COST-1", 1_000, 0);
        assertThatThrownBy(() -> payment.approve(level(payment.net()), HANA, NOW))
                .isInstanceOf(ForbiddenActionException.class)
                .hasMessageContaining("Four eyes");
    }

    @Test
    void aHandlerApprovesUpToTheirAuthorityOnly() {
        var small = proposed("COST-1", 50_000_000, 0);
        small.approve(level(small.net()), HARU, NOW);
        assertThat(small.status()).isEqualTo(APPROVED);
        var large = proposed("COST-2", 50_000_001, 0);
        assertThatThrownBy(() -> large.approve(level(large.net()), HARU, NOW))
                .isInstanceOf(ForbiddenActionException.class)
                .hasMessageContaining("claims-manager");
        large.approve(level(large.net()), MINA, NOW);
        assertThat(large.status()).isEqualTo(APPROVED);
    }

    @Test
    void theLargestNeedTwoManagers() {
        var payment = proposed("COST-1", 2_000_000_000, 0);
        payment.approve(level(payment.net()), MINA, NOW);
        assertThat(payment.status()).isEqualTo(PROPOSED);
        assertThatThrownBy(() -> payment.approve(level(payment.net()), MINA, NOW))
                .isInstanceOf(ConflictException.class);
        payment.approve(level(payment.net()), MINHEE, NOW);
        assertThat(payment.status()).isEqualTo(APPROVED);
        assertThat(payment.approvals()).extracting(Approval::approvedBy).containsExactly("mina", "minhee");
    }

    @Test
    void whatStaysWithinTheRetentionTakesNoLimit() {
        var payment = proposed("COST-1", 4_000_000, 10_000_000);
        assertThat(payment.net()).isEqualTo(krw(0));
        payment.approve(level(payment.net()), HARU, NOW);
        assertThat(payment.status()).isEqualTo(PAID);
    }

    @Test
    void onlyTheProposerWithdraws() {
        var payment = proposed("COST-1", 1_000, 0);
        assertThatThrownBy(() -> payment.withdraw("x", HARU, NOW)).isInstanceOf(ForbiddenActionException.class);
        payment.withdraw("wrong payee", HANA, NOW);
        assertThat(payment.status()).isEqualTo(WITHDRAWN);
    }
}
