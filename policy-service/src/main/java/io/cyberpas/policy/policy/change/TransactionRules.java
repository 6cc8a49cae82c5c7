package io.cyberpas.policy.policy.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one time for ending policies early and for reporting after the end. Dated data.
 *
 * @param effectiveFrom         the first inception of the policies that they are for
 * @param source                where they come from
 * @param shortRates            the share of the premium that is earned after so many days, by days
 * @param minimumEarnedPercent  what the insurer keeps at least of the premium of the whole period, in per cent
 * @param automaticDays         for how many days after the end claims may be reported without further premium
 * @param buyWithinDays         for how many days after the end a longer time may be bought
 * @param reportingOptions      how long can be bought and for how much
 */
public record TransactionRules(
        LocalDate effectiveFrom,
        String source,
        List<ShortRate> shortRates,
        BigDecimal minimumEarnedPercent,
        int automaticDays,
        int buyWithinDays,
        List<ReportingOption> reportingOptions) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * A step of the short-rate table.
     *
     * @param days          up to so many days of a year of cover
     * @param earnedPercent the share of the premium that is earned then
     */
    public record ShortRate(int days, BigDecimal earnedPercent) {}

    /**
     * A time for which reporting can be bought.
     *
     * @param months         how long after the end of cover
     * @param premiumPercent the price, in per cent of the annual premium of the claims-made parts
     */
    public record ReportingOption(int months, BigDecimal premiumPercent) {}

    /** Refuses a table that is not in order, or earns less after more days. */
    public TransactionRules {
        shortRates = List.copyOf(shortRates);
        reportingOptions = List.copyOf(reportingOptions);
        for (int i = 1; i < shortRates.size(); i++) {
            ShortRate before = shortRates.get(i - 1);
            ShortRate rate = shortRates.get(i);
            if (rate.days() <= before.days() || rate.earnedPercent().compareTo(before.earnedPercent()) < 0) {
                throw new IllegalArgumentException(
                        "The short rates of %s are out of order at %d days".formatted(effectiveFrom, rate.days()));
            }
        }
        if (automaticDays < 30 || automaticDays > 60) {
            throw new IllegalArgumentException(
                    "Automatic reporting from %s is %d days, not 30 to 60".formatted(effectiveFrom, automaticDays));
        }
    }

    /** The share of the premium that is earned after some days, in per cent; all of it beyond the table. */
    BigDecimal earnedPercent(long days) {
        return shortRates.stream()
                .filter(rate -> days <= rate.days())
                .findFirst()
                .map(ShortRate::earnedPercent)
                .orElse(ALL);
    }

    /** The option of so many months. */
    Optional<ReportingOption> reportingOption(int months) {
        return reportingOptions.stream()
                .filter(option -> option.months() == months)
                .findFirst();
    }
}
