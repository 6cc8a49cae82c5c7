package io.cyberpas.policy.commission;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.billing.PremiumStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What one policy earns its brokerage, as agreed when it incepted.
 *
 * @param agreement code of the agreement
 * @param rate      share of the premium
 * @param minimum   least commission in the policy's currency, but never more than the premium; null for none
 * @param cap       most commission in the policy's currency; null for none
 */
@Embeddable
public record CommissionTerms(
        @Column(name = "agreement") String agreement,

        @Enumerated(EnumType.STRING) @Column(name = "business")
        Business business,

        @Enumerated(EnumType.STRING) @Column(name = "basis") CommissionBasis basis,
        @Column(name = "rate") BigDecimal rate,
        @Column(name = "minimum_amount") @Nullable BigDecimal minimum,
        @Column(name = "cap_amount") @Nullable BigDecimal cap) {

    /**
     * The premium, without taxes and charges, that commission is earned on: of what was written the part that was received, or
     * the part that was not given up.
     */
    Money premiumEarnedOn(Money written, PremiumStanding standing) {
        Money nothing = Money.zero(written.currency());
        if (!written.isPositive() || !standing.billed().isPositive()) {
            return nothing;
        }
        Money settled = switch (basis) {
            case WRITTEN -> standing.billed().minus(standing.givenUp());
            case RECEIVED -> standing.collected();
        };
        Money counted = settled.max(nothing).min(standing.billed());
        int decimals = written.currency().getDefaultFractionDigits();
        return Money.of(
                written.amount()
                        .multiply(counted.amount())
                        .divide(standing.billed().amount(), decimals, RoundingMode.HALF_UP),
                written.currency());
    }

    /** The commission on premium in all; what is earned step by step are differences of it, so that rounding never adds up. */
    Money commissionOn(Money premium) {
        if (!premium.isPositive()) {
            return Money.zero(premium.currency());
        }
        Money commission = premium.times(rate, RoundingMode.HALF_UP);
        if (minimum != null) {
            commission = commission.max(Money.of(minimum, premium.currency()).min(premium));
        }
        return cap == null ? commission : commission.min(Money.of(cap, premium.currency()));
    }

    /** Whether what settles premium can change what is earned. */
    boolean follow(CommissionCause cause) {
        return basis == CommissionBasis.RECEIVED || cause == CommissionCause.WRITE_OFF;
    }
}
