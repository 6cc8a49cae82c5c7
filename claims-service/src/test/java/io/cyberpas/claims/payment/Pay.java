package io.cyberpas.claims.payment;

import static io.cyberpas.claims.HangangClaim.NOW;
import static io.cyberpas.claims.HangangClaim.krw;

import io.cyberpas.claims.HangangClaim;
import io.cyberpas.claims.authority.Act;
import io.cyberpas.claims.authority.Authority;
import io.cyberpas.claims.authority.AuthorityLevel;
import io.cyberpas.claims.authority.adapter.AuthorityFile;
import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Payments and people as tests tell them. */
final class Pay {

    static final Claim CLAIM = HangangClaim.with(CoveragePart.DATA_RESTORATION, CoveragePart.PRIVACY_LIABILITY);
    static final Authority AUTHORITY = AuthorityFile.read();
    static final Actor HANA = person("hana", Roles.CLAIMS_HANDLER);
    static final Actor HARU = person("haru", Roles.CLAIMS_HANDLER);
    static final Actor MINA = person("mina", Roles.CLAIMS_MANAGER);
    static final Actor MINHEE = person("minhee", Roles.CLAIMS_MANAGER);

    static final BankExecution BOOKED = new BankExecution(LocalDate.of(2027, 2, 10), "KB-1");

    private Pay() {}

    static Actor person(String name, String role) {
        return new Actor(name, name, Set.of(role), null, null, null);
    }

    static AuthorityLevel level(Money net) {
        return AUTHORITY.levelFor(Act.PAYMENT, net, LocalDate.of(2027, 2, 10));
    }

    /** A proposal of hana. */
    static Payment proposed(String reference, long gross, long retentionLeft) {
        var paidFor = new PaidFor(
                CoveragePart.DATA_RESTORATION, AmountKind.INDEMNITY, PaymentPurpose.SETTLEMENT, reference, List.of());
        var arithmetic = PaymentArithmetic.of(krw(gross), krw(retentionLeft), krw(0));
        return Payment.propose("PM-" + reference, CLAIM, paidFor, "Restorer", arithmetic, "note", HANA, NOW);
    }

    static Payment in(PaymentStatus status) {
        var payment = proposed("COST-1", 40_000_000, 10);
        lead(payment, status);
        return payment;
    }

    /** Leads a payment to a state by the verb that belongs to it. */
    static void lead(Payment payment, PaymentStatus to) {
        var level = level(payment.net());
        switch (to) {
            case PROPOSED -> {}
            case APPROVED -> payment.approve(level, HARU, NOW);
            case LIMIT_TAKEN -> {
                payment.approve(level, HARU, NOW);
                payment.limitTaken();
            }
            case PAID -> {
                lead(payment, PaymentStatus.LIMIT_TAKEN);
                payment.executed(BOOKED, "fin", NOW);
            }
            case RETURNED -> {
                lead(payment, PaymentStatus.PAID);
                payment.takeBack(payment.kept(), "account closed", "fin", NOW);
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
