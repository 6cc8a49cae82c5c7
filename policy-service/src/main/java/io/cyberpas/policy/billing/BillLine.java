package io.cyberpas.policy.billing;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice. Where a change lowers the premium of one part and raises another's, a line may be negative.
 *
 * @param code   coverage part, or code of the tax, levy or instalment plan
 * @param rate   by which a tax, levy or charge was reckoned; null for premium
 */
@Embeddable
public record BillLine(
        @Enumerated(EnumType.STRING) @Column(name = "kind") LineKind kind,
        @Column(name = "code") String code,
        @Column(name = "rate") @Nullable BigDecimal rate,
        @Column(name = "currency") Currency currency,
        @Column(name = "amount") BigDecimal lineAmount) {

    static BillLine of(LineKind kind, String code, @Nullable BigDecimal rate, Money amount) {
        return new BillLine(kind, code, rate, amount.currency(), amount.amount());
    }

    /** The same line of another amount. */
    BillLine of(Money amount) {
        return of(kind, code, rate, amount);
    }

    /** What the line asks for. */
    public Money amount() {
        return Money.of(lineAmount, currency);
    }

    static Money total(Iterable<BillLine> lines, Currency currency) {
        Money total = Money.zero(currency);
        for (BillLine line : lines) {
            total = total.plus(line.amount());
        }
        return total;
    }
}
