package io.cyberpas.claims.payment;

import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.krw;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.AssessedAmounts.AssessedAmount;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.payment.adapter.AuthorityData;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Set;

/** Payments and people as tests tell them. */
final class Pay {

    static final Claim CLAIM = HangangClaim.with(CoveragePart.DATA_RESTORATION, CoveragePart.PRIVACY_LIABILITY);
    static final Authority AUTHORITY = AuthorityData.read();
    static final Actor HANA = person("hana", Roles.CLAIMS_HANDLER);
    static final Actor HARU = person("haru", Roles.CLAIMS_HANDLER);
    static final Actor MINA = person("mina", Roles.CLAIMS_MANAGER);
    static final Actor MINHEE = person("minhee", Roles.CLAIMS_MANAGER);

    private Pay() {}

    static Actor person(String name, String role) {
        return new Actor(name, name, Set.of(role), null, null, null);
    }

    static AuthorityLevel level(Money net) {
        return AUTHORITY.levelFor(net, LocalDate.of(2027, 2, 10));
    }

    /** A proposal of hana. */
    static Payment proposed(String reference, long gross, long retentionLeft) {
        var assessed = new AssessedAmount(
                reference, CoveragePart.DATA_RESTORATION, AmountKind.INDEMNITY, "Restorer", krw(gross));
        var arithmetic = PaymentArithmetic.of(krw(gross), krw(retentionLeft));
        return Payment.propose("PM-" + reference, CLAIM, assessed, "Restorer", arithmetic, "note", HANA, NOW);
    }

    static Payment in(PaymentStatus status) {
        var payment = proposed("COST-1", status == PaymentStatus.PAID ? 5 : 40_000_000, 10);
        lead(payment, status);
        return payment;
    }

    /** Leads a payment to a state by the verb that belongs to it. */
    static void lead(Payment payment, PaymentStatus to) {
        var level = level(payment.net());
        switch (to) {
            case PROPOSED -> {}
            case APPROVED -> payment.approve(level, HARU, NOW);
            case PAID -> {
                if (payment.status() == PaymentStatus.PROPOSED) {
                    payment.approve(level, HARU, NOW);
                }
                payment.limitTaken(NOW);
            }
            case REFUSED -> {
                if (payment.status() == PaymentStatus.PROPOSED) {
                    payment.approve(level, HARU, NOW);
                }
                payment.limitRefused("exceeded", "claims-service", NOW);
            }
            case REJECTED -> payment.reject(level, "unclear", HARU, NOW);
            case WITHDRAWN -> payment.withdraw("mistake", HANA, NOW);
        }
    }
}
