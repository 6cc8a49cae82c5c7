package io.cyberpas.policy.register;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compulsory policies that begin in a year, counted.
 *
 * @param rule   code of the duty whose bands and currency are used
 * @param months all twelve
 * @param bySales by annual sales of the company, lowest first; policies of companies that told none are not among them
 * @param byDataSubjects by data subjects of the company, lowest first; as above
 */
public record RegisterStatistics(
        int year, String rule, Figures total, List<Month> months, List<Band> bySales, List<Band> byDataSubjects) {

    /** Keeps its own copies. */
    public RegisterStatistics {
        months = List.copyOf(months);
        bySales = List.copyOf(bySales);
        byDataSubjects = List.copyOf(byDataSubjects);
    }

    /**
     * How many policies, and what they add up to.
     *
     * @param limits  sum of the limits that count on the first covered day
     * @param premium sum of the premiums of all transactions
     */
    public record Figures(long policies, Money limits, Money premium) {}

    /** The policies that begin in a month. */
    public record Month(YearMonth month, Figures figures) {}

    /**
     * The policies of companies of a size.
     *
     * @param from lower end, included
     * @param to   upper end, excluded; null for the highest band
     */
    public record Band(BigDecimal from, @Nullable BigDecimal to, Figures figures) {}
}
