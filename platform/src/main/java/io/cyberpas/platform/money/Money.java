package io.cyberpas.platform.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;

/**
 * An amount in a currency of the suite (KRW, JPY, CNY, USD, EUR), held at the number of decimals of that currency.
 * Nothing is rounded silently: whoever has more decimals says how at {@link #rounded}.
 *
 * @param amount in units of the currency, not in its hundredths
 */
@Embeddable
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final Set<String> CURRENCIES = Set.of("KRW", "JPY", "CNY", "USD", "EUR");
    private static final int INTEGER_DIGITS_MAX = 18;

    /**
     * Brings the amount to the decimals of the currency.
     *
     * @throws IllegalArgumentException on another currency, on more decimals and on 10^18 and above
     */
    public Money {
        if (!CURRENCIES.contains(currency.getCurrencyCode())) {
            throw new IllegalArgumentException("Currency " + currency.getCurrencyCode() + " is none of " + allowed());
        }
        if ((long) amount.precision() - amount.scale() > INTEGER_DIGITS_MAX) {
            throw new IllegalArgumentException("Amount has more than " + INTEGER_DIGITS_MAX + " digits");
        }
        int decimals = currency.getDefaultFractionDigits();
        amount = amount.scale() == decimals ? amount : brought(amount, decimals, currency);
    }

    private static BigDecimal brought(BigDecimal amount, int decimals, Currency currency) {
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (plain.scale() > decimals) {
            throw new IllegalArgumentException(
                    "%s takes %d decimals at most".formatted(currency.getCurrencyCode(), decimals));
        }
        return plain.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /** Reads an amount such as {@code "1000000"} and a code such as {@code "KRW"}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currencyOf(currency));
    }

    /** Whole units of the currency. */
    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currencyOf(currency));
    }

    /** Units of the currency; refuses more decimals than it has. */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, currencyOf(currency));
    }

    /** Units of the currency; refuses more decimals than it has. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** Nothing, in the currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The one place where decimals are lost, by the mode that the caller's rule names. */
    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode mode) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), mode), currency);
    }

    /** The currency of a code; refuses what the suite does not deal in. */
    static Currency currencyOf(String code) {
        if (!CURRENCIES.contains(code)) {
            throw new IllegalArgumentException("Currency " + code + " is none of " + allowed());
        }
        return Currency.getInstance(code);
    }

    /** Codes of the currencies the suite deals in, for messages. */
    static String allowed() {
        return String.join(", ", CURRENCIES.stream().sorted().toList());
    }

    /** Sum of two amounts of one currency. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** Difference of two amounts of one currency. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** Product, brought to the decimals of the currency by the mode. */
    public Money times(BigDecimal factor, RoundingMode mode) {
        return rounded(amount.multiply(factor), currency, mode);
    }

    /** The smaller of two amounts of one currency. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of two amounts of one currency. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The amount with its sign turned. */
    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isGreaterThan(Money other) {
        return compareTo(other) > 0;
    }

    /** @throws IllegalArgumentException where the currencies differ */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** Amount without exponent, then code: {@code 1000000 KRW}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine %s with %s"
                    .formatted(currency.getCurrencyCode(), other.currency.getCurrencyCode()));
        }
        return other;
    }
}
