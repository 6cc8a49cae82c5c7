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
import static io.cyberpas.claims.payment.PaymentStatus.PAID;
import static io.cyberpas.claims.payment.PaymentStatus.PROPOSED;
import static io.cyberpas.claims.payment.PaymentStatus.REFUSED;
import static io.cyberpas.claims.payment.PaymentStatus.REJECTED;
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
            PROPOSED, EnumSet.of(APPROVED, PAID, REJECTED, WITHDRAWN),
            APPROVED, EnumSet.of(PAID, REFUSED),
            PAID, Set.of(),
            REFUSED, Set.of(),
            REJECTED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void theStatesFollowEachOtherAsDrawn(PaymentStatus from) {
        assertThat(from.successors()).isEqualTo(DRAWN.get(from));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "PAID", "REFUSED", "REJECTED", "WITHDRAWN"})
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
    @EnumSource(names = {"PROPOSED", "REJECTED", "WITHDRAWN"})
    void nothingIsPaidOrRefusedBeforeItIsApproved(PaymentStatus status) {
        var payment = Pay.in(status);
        assertThatThrownBy(() -> payment.limitRefused("no", "claims-service", NOW))
                .isInstanceOf(IllegalTransitionException.class);
        if (status != PROPOSED) {
            assertThatThrownBy(() -> payment.limitTaken(NOW)).isInstanceOf(IllegalTransitionException.class);
        }
    }

    @Test
    void theAnswerOfThePolicyServiceMayComeTwice() {
        var paid = Pay.in(PAID);
        paid.limitTaken(NOW.plusSeconds(9));
        assertThat(paid.endedAt()).contains(NOW);
        var refused = Pay.in(REFUSED);
        refused.limitRefused("again", "claims-service", NOW.plusSeconds(9));
        assertThat(refused.endReason()).contains("exceeded");
        assertThatThrownBy(() -> refused.limitTaken(NOW)).isInstanceOf(IllegalTransitionException.class);
    }

    @ParameterizedTest
    @CsvSource({"50000000,1,2", "50000001,1,1", "1000000000,1,1", "1000000001,2,1"})
    void theAuthorityNeededGrowsWithTheAmount(long net, int approvals, int roles) {
        assertThat(level(krw(net)).approvals()).isEqualTo(approvals);
        assertThat(level(krw(net)).approverRoles()).hasSize(roles);
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
