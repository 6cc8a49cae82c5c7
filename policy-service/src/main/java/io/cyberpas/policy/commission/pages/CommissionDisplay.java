package io.cyberpas.policy.commission.pages;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.commission.CommissionEntry;
import io.cyberpas.policy.commission.CommissionStatement;
import io.cyberpas.policy.commission.CommissionTerms;
import io.cyberpas.policy.commission.Payout;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values of commission look. */
@TemplateExtension
class CommissionDisplay {

    private CommissionDisplay() {}

    static String tone(Payout.State state) {
        return switch (state) {
            case PROPOSED -> "progress";
            case PAID -> "good";
            case REJECTED -> "neutral";
        };
    }

    /** Where the decision on a pay-out goes. */
    static String path(Payout payout, String decision) {
        return "/commissions/payouts/%s/%s".formatted(payout.id(), decision);
    }

    /** What can be proposed to be paid: the closing balance, if there is one. */
    static @Nullable Money payable(CommissionStatement statement) {
        return statement.closing().isPositive() ? statement.closing() : null;
    }

    /** Whether the entry gives commission back. */
    static boolean givesBack(CommissionEntry entry) {
        return entry.amount().isNegative();
    }

    /** The month whose statement has the entry. */
    static YearMonth statementMonth(CommissionEntry entry) {
        return YearMonth.from(entry.bookedOn());
    }

    /** Amounts by currency in one line; a dash for none. */
    static String amounts(Map<String, BigDecimal> amounts) {
        return amounts.isEmpty()
                ? "–"
                : amounts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> String.format(
                                Locale.ROOT,
                                "%s %,d",
                                entry.getKey(),
                                entry.getValue().toBigInteger()))
                        .collect(Collectors.joining(" · "));
    }

    /** The least that a policy earns; null if nothing is agreed. */
    static @Nullable Money least(CommissionTerms terms, Currency currency) {
        return terms.minimum() == null ? null : Money.of(terms.minimum(), currency);
    }

    /** The most that a policy earns; null if nothing is agreed. */
    static @Nullable Money most(CommissionTerms terms, Currency currency) {
        return terms.cap() == null ? null : Money.of(terms.cap(), currency);
    }
}
