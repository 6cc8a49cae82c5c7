package io.cyberpas.policy.accumulation;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Rates by which amounts of several currencies are added up in won. */
public final class ExchangeRates {

    /** The currency in which amounts are added up. */
    public static final Currency WON = Currency.getInstance("KRW");

    private final List<ExchangeRate> rates;

    /**
     * All rates.
     *
     * @throws ContradictionException if a currency has two rates from one day on
     */
    public ExchangeRates(String file, List<ExchangeRate> rates) {
        this.rates = rates.stream()
                .sorted(Comparator.comparing(ExchangeRate::from).reversed())
                .toList();
        long days = rates.stream()
                .map(rate -> List.of(rate.currency(), rate.from()))
                .distinct()
                .count();
        if (days < rates.size()) {
            throw new ContradictionException(file, "a currency has two rates from one day on");
        }
    }

    /** The rate of a currency on a day; before its first rate, that one; empty for won. */
    public Optional<ExchangeRate> rate(Currency currency, LocalDate day) {
        List<ExchangeRate> known =
                rates.stream().filter(rate -> rate.currency().equals(currency)).toList();
        return known.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .findFirst()
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()));
    }

    /**
     * The amount in won, rounded half up.
     *
     * @throws IllegalStateException if the currency has no rate
     */
    public Money inWon(Money amount, LocalDate day) {
        if (amount.currency().equals(WON)) {
            return amount;
        }
        ExchangeRate rate = rate(amount.currency(), day)
                .orElseThrow(() -> new IllegalStateException("There is no rate of " + amount.currency()));
        return Money.rounded(amount.amount().multiply(rate.won()), WON, RoundingMode.HALF_UP);
    }

    /** The amounts added up in won. */
    public Money sum(Collection<Money> amounts, LocalDate day) {
        return amounts.stream().map(amount -> inWon(amount, day)).reduce(Money.zero(WON), Money::plus);
    }
}
