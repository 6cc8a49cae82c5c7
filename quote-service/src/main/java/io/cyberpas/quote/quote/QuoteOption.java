package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.rating.Worksheet;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * One combination of limit and retention, priced once the quote is QUOTED.
 *
 * @param number from 1 on, in the order asked for
 * @param limit annual aggregate limit of the policy
 * @param retention retention for each claim
 * @param premium premium of the whole cover, null until priced
 * @param worksheet how the premium came about, null until priced
 */
@Embeddable
public record QuoteOption(
        @Column(name = "number") int number,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "limit_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "limit_currency"))
        Money limit,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "retention_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "retention_currency"))
        Money retention,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "premium_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "premium_currency"))
        @Nullable
        Money premium,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Worksheet worksheet) {

    static QuoteOption unpriced(int number, Money limit, Money retention) {
        return new QuoteOption(number, limit, retention, null, null);
    }

    QuoteOption pricedBy(Worksheet worksheet) {
        return new QuoteOption(number, limit, retention, worksheet.premium(), worksheet);
    }
}
