package io.cyberpas.policy.policy.change;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PricedSpan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For how long claims may be reported after the end of cover, and what that costs.
 *
 * @param until    the first day on which nothing can be reported any more
 * @param premiums the price of each claims-made part; none for the automatic time
 */
record Reporting(LocalDate until, Map<CoverageCode, Money> premiums) {
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    /**
     * The automatic time, or what is bought.
     *
     * @param months for how long it is bought; null for the automatic time
     * @param last   the last days of cover
     * @throws InvalidInputException if so many months are not for sale, or not any more
     */
    static Reporting of(
            @Nullable Integer months, PricedSpan last, Policy policy, TransactionRules rules, LocalDate today) {
        LocalDate end = last.effective().to();
        if (months == null) {
            return new Reporting(end.plusDays(rules.automaticDays()), Map.of());
        }
        LocalDate lastDay = end.plusDays(rules.buyWithinDays());
        if (today.isAfter(lastDay)) {
            throw new InvalidInputException(new FieldProblem("$.months", "could be bought until " + lastDay + " only"));
        }
        TransactionRules.ReportingOption option = rules.reportingOption(months)
                .orElseThrow(() -> new InvalidInputException(new FieldProblem(
                        "$.months",
                        "cannot be bought",
                        rules.reportingOptions().stream()
                                .map(TransactionRules.ReportingOption::months)
                                .toList()
                                .toString())));
        return new Reporting(end.plusMonths(months), premiums(last, policy, option));
    }

    /** Per cent of the annual premium of every claims-made part, each rounded half up; of a shorter period, of its premium. */
    private static Map<CoverageCode, Money> premiums(
            PricedSpan last, Policy policy, TransactionRules.ReportingOption option) {
        long days =
                ChronoUnit.DAYS.between(policy.period().from(), policy.period().to());
        BigDecimal years = BigDecimal.valueOf(days)
                .divide(DAYS_OF_A_YEAR, MathContext.DECIMAL128)
                .max(BigDecimal.ONE);
        Map<CoverageCode, Money> premiums = new EnumMap<>(CoverageCode.class);
        for (CoveragePart part : last.terms().parts()) {
            if (part.trigger() == CoverageTrigger.CLAIMS_MADE) {
                BigDecimal premium = part.premiumAmount()
                        .multiply(option.premiumPercent())
                        .divide(PER_CENT.multiply(years), MathContext.DECIMAL128);
                premiums.put(part.code(), Money.rounded(premium, policy.currency(), RoundingMode.HALF_UP));
            }
        }
        return premiums;
    }
}
