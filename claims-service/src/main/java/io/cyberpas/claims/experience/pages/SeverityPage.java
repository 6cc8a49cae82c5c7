package io.cyberpas.claims.experience.pages;

import io.cyberpas.claims.experience.ExperienceRules;
import io.cyberpas.claims.experience.Lognormal;
import io.cyberpas.claims.experience.Severity;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of the severity curve shows.
 *
 * @param chart null with too few claims
 */
record SeverityPage(Severity severity, @Nullable CurveChart chart, List<Quantile> quantiles, List<Limit> limits) {

    private static final List<String> SHARES = List.of("50", "75", "90", "95", "99");
    private static final int DECIMALS = 3;
    /** An amount that a share of the losses stays below. */
    record Quantile(
            String percent,
            @Nullable Money fitted,
            @Nullable Money tariff) {}

    /** What a limit costs beside the base limit. */
    record Limit(
            Money limit,
            @Nullable BigDecimal fitted,
            @Nullable BigDecimal tariff) {}

    static SeverityPage of(Severity severity) {
        Lognormal own = severity.fit().map(fit -> fit.curve()).orElse(null);
        Lognormal tariff = severity.tariff();
        Currency currency = Currency.getInstance(severity.currency());
        return new SeverityPage(
                severity,
                own == null ? null : CurveChart.of(severity, own),
                SHARES.stream()
                        .map(share -> new Quantile(
                                share + "%", quantile(own, share, currency), quantile(tariff, share, currency)))
                        .toList(),
                limits(severity, own, tariff));
    }

    private static List<Limit> limits(Severity severity, @Nullable Lognormal own, @Nullable Lognormal tariff) {
        ExperienceRules.LimitSteps steps = severity.limits();
        return steps == null
                ? List.of()
                : steps.steps().stream()
                        .map(limit -> new Limit(
                                Money.of(limit, severity.currency()),
                                factor(own, limit, steps.base()),
                                factor(tariff, limit, steps.base())))
                        .toList();
    }

    private static @Nullable Money quantile(@Nullable Lognormal curve, String percent, Currency currency) {
        if (curve == null) {
            return null;
        }
        double amount = curve.quantile(Integer.parseInt(percent) / 100.0);
        return Money.rounded(BigDecimal.valueOf(amount), currency, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal factor(@Nullable Lognormal curve, long limit, long base) {
        return curve == null
                ? null
                : BigDecimal.valueOf(curve.increasedLimitFactor(limit, base)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
