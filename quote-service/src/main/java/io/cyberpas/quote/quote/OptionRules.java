package io.cyberpas.quote.quote;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Application.RequestedOption;
import io.cyberpas.quote.rating.Rating;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which combinations of limit and retention a product offers. */
final class OptionRules {

    private final Application application;
    private final Product product;
    private final FieldProblems problems;

    OptionRules(Application application, Product product, FieldProblems problems) {
        this.application = application;
        this.product = product;
        this.problems = problems;
    }

    void check() {
        List<RequestedOption> options = application.options();
        if (options.isEmpty()) {
            problems.refuse("$.options", FieldProblems.MISSING, "1 to %d options".formatted(product.maximumOptions()));
        } else if (options.size() > product.maximumOptions()) {
            problems.refuse(
                    "$.options",
                    "has %d options".formatted(options.size()),
                    "1 to %d options".formatted(product.maximumOptions()));
        }
        Set<RequestedOption> seen = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String path = "$.options[%d]".formatted(i);
            check(path, options.get(i));
            if (!seen.add(options.get(i))) {
                problems.refuse(path, "is the same as an option before", null);
            }
        }
    }

    private void check(String path, RequestedOption option) {
        Money limit = option.limit();
        Money retention = option.retention();
        boolean limitFits = isOnMenu(path + ".limit", limit, product.limits());
        boolean retentionFits = isOnMenu(path + ".retention", retention, product.retentions());
        if (limit == null || retention == null || !limitFits || !retentionFits) {
            return;
        }
        Money lowest = lowestPartLimit(application, product, limit);
        if (retention.compareTo(lowest) >= 0) {
            problems.refuse(
                    path + ".retention",
                    "must be below the lowest limit of a coverage part",
                    "less than " + lowest.amount().toPlainString());
        }
    }

    private boolean isOnMenu(String path, @Nullable Money chosen, List<BigDecimal> menu) {
        String allowed = menu.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
        if (chosen == null) {
            problems.missing(path, allowed);
            return false;
        }
        if (!chosen.currency().equals(product.currency())) {
            problems.refuse(
                    path + ".currency",
                    "is not the product's currency",
                    product.currency().getCurrencyCode());
            return false;
        }
        if (menu.stream().noneMatch(amount -> amount.compareTo(chosen.amount()) == 0)) {
            problems.refuse(path + ".amount", "is not on the menu", allowed);
            return false;
        }
        return true;
    }

    /** Whether something is left to insure above the retention, in each part. */
    static boolean retentionIsBelowEveryPart(Application application, Product product, Money limit, Money retention) {
        return lowestPartLimit(application, product, limit).isGreaterThan(retention);
    }

    private static Money lowestPartLimit(Application application, Product product, Money limit) {
        return product.parts().stream()
                .filter(offer -> application.parts().isEmpty()
                        ? offer.byDefault()
                        : application.parts().contains(offer.part()))
                .map(offer -> Rating.limitOf(offer, limit))
                .reduce(limit, Money::min);
    }
}
