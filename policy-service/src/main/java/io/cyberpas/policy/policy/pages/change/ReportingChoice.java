package io.cyberpas.policy.policy.pages.change;

import io.cyberpas.policy.policy.change.TransactionRules;
import java.math.BigDecimal;
import java.util.List;

/**
 * A time for which reporting can be bought.
 *
 * @param percent of the annual premium of the claims-made parts
 */
public record ReportingChoice(int months, BigDecimal percent) {

    static List<ReportingChoice> of(TransactionRules rules) {
        return rules.reportingOptions().stream()
                .map(option -> new ReportingChoice(option.months(), option.premiumPercent()))
                .toList();
    }
}
