package io.cyberpas.claims.recovery;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.ClaimAccess;
import io.cyberpas.claims.payment.Payment;
import io.cyberpas.claims.payment.Payments;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Proposes what reinsurers owe of a claim: the policy service says what its treaties bear of the payments so far, and what is not
 * expected yet becomes a recovery once somebody takes it over. The treaties are read outside any transaction.
 */
@ApplicationScoped
public class ReinsuranceProposing {

    private final ClaimAccess access;
    private final ReinsuranceShares shares;
    private final Recoveries recoveries;
    private final RecoveryPursuing pursuing;
    private final Payments payments;

    ReinsuranceProposing(
            ClaimAccess access,
            ReinsuranceShares shares,
            Recoveries recoveries,
            RecoveryPursuing pursuing,
            Payments payments) {
        this.access = access;
        this.shares = shares;
        this.recoveries = recoveries;
        this.pursuing = pursuing;
        this.payments = payments;
    }

    /** What reinsurers bear of a claim, beside what is expected of them. */
    public List<ExpectedShare> shares(String number, Actor actor) {
        var policy = QuarkusTransaction.requiringNew()
                .call(() -> access.visible(number, actor).policyNumber());
        var borne = shares.of(policy, number, actor);
        return QuarkusTransaction.requiringNew().call(() -> expected(access.visible(number, actor), borne));
    }

    /**
     * Expects of reinsurers what is open; done twice, the second finds nothing open.
     *
     * @return what is expected now
     */
    public List<Recovery> adopt(String number, Actor actor) {
        var policy = QuarkusTransaction.requiringNew()
                .call(() -> access.visible(number, actor).policyNumber());
        var borne = shares.of(policy, number, actor);
        return QuarkusTransaction.requiringNew().call(() -> {
            var claim = access.forWork(number, actor, "expect recoveries of reinsurers");
            var paid = payments.of(claim.id());
            return expected(claim, borne).stream()
                    .filter(each -> each.open().isPositive())
                    .map(each -> pursuing.openCeded(claim, each.share(), each.open(), kind(paid, each.share()), actor))
                    .toList();
        });
    }

    private List<ExpectedShare> expected(Claim claim, List<ReinsuranceShare> borne) {
        var known = recoveries.of(claim.id());
        return borne.stream()
                .filter(share -> share.recovered().currency().equals(claim.currency()))
                .map(share -> new ExpectedShare(share, expected(known, share, claim)))
                .toList();
    }

    private static Money expected(List<Recovery> known, ReinsuranceShare share, Claim claim) {
        return known.stream()
                .filter(each -> each.cededUnder().filter(share.key()::equals).isPresent())
                .filter(each -> each.status() != RecoveryStatus.ABANDONED)
                .map(Recovery::expected)
                .reduce(Money.zero(claim.currency()), Money::plus);
    }

    /** Treaties do not tell indemnity from expense: it is what most was paid as. */
    private static AmountKind kind(List<Payment> paid, ReinsuranceShare share) {
        var indemnity = sum(paid, share, AmountKind.INDEMNITY);
        return sum(paid, share, AmountKind.EXPENSE).isGreaterThan(indemnity)
                ? AmountKind.EXPENSE
                : AmountKind.INDEMNITY;
    }

    private static Money sum(List<Payment> paid, ReinsuranceShare share, AmountKind kind) {
        return paid.stream()
                .filter(each -> each.status().isSecured() && each.part() == share.part() && each.kind() == kind)
                .map(Payment::kept)
                .reduce(Money.zero(share.loss().currency()), Money::plus);
    }
}
