package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * The one step at which shares of an amount are rounded: each gets its whole units, and the units left over go to the
 * greatest remainders, the first of equals. So the shares always sum up to the amount.
 */
final class Apportionment {

    private Apportionment() {}

    /**
     * Divides an amount, which may be negative.
     *
     * @param shares not negative; together they are taken as the whole, whatever they sum up to
     * @return an amount for each share; a negative amount divides like its opposite
     */
    static List<Money> of(Money amount, List<BigDecimal> shares) {
        Currency currency = amount.currency();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = amount.amount().abs();
        List<BigDecimal> parts = new ArrayList<>(shares.size());
        List<BigDecimal> remainders = new ArrayList<>(shares.size());
        BigDecimal given = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            BigDecimal exact = total.multiply(share).divide(whole, MathContext.DECIMAL128);
            BigDecimal part = exact.setScale(unit.scale(), RoundingMode.DOWN);
            parts.add(part);
            remainders.add(exact.subtract(part));
            given = given.add(part);
        }
        int left = total.subtract(given).divide(unit).intValueExact();
        List<Integer> byRemainder = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparing((Integer i) -> remainders.get(i)).reversed());
        for (int i : byRemainder.subList(0, left)) {
            parts.set(i, parts.get(i).add(unit));
        }
        boolean negative = amount.isNegative();
        return parts.stream()
                .map(part -> Money.of(negative ? part.negate() : part, currency))
                .toList();
    }
}
