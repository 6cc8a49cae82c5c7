package io.cyberpas.claims.negotiation;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;

/**
 * What is demanded or offered.
 *
 * @param amount up to eight decimals
 * @param asset of what: a currency or a crypto asset, such as {@code BTC}
 * @param value what that is worth in the currency of the policy when it is said
 */
@Embeddable
public record DemandedAmount(
        @Column(name = "demanded_amount") BigDecimal amount,
        @Column(name = "demanded_asset") String asset,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "value_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "value_currency"))
        Money value) {

    /** The amount without trailing zeros, with what it is of. */
    public String plain() {
        return amount.stripTrailingZeros().toPlainString() + " " + asset;
    }
}
