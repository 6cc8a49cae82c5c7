package io.cyberpas.quote.guidance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The limit and retention that suit a company, and why.
 *
 * @param terms limit and retention, both from the product's menus
 * @param needed limit that would be needed, before the menu
 * @param reasons why
 */
public record Suggestion(Terms terms, Money needed, List<Reason> reasons) {

    /** Keeps its own copy of the reasons. */
    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    static Suggestion of(
            Product product, GuidanceModel model, Company company, Losses incidents, Optional<Money> minimum) {
        BigDecimal share = model.limitPercentile().value();
        Money loss = LossFigures.money(incidents.percentile(share.doubleValue()), product.currency());
        List<Reason> reasons = new ArrayList<>();
        Money needed = minimum.filter(lawful -> lawful.isGreaterThan(loss)).orElse(loss);
        reasons.add(
                needed.equals(loss)
                        ? new Reason.LimitByIncidents(share, loss)
                        : new Reason.LimitByStatute(needed, share, loss));
        Money limit = limit(product, needed, incidents, reasons);
        return new Suggestion(new Terms(limit, retention(product, model, company, limit, reasons)), needed, reasons);
    }

    private static Money limit(Product product, Money needed, Losses incidents, List<Reason> reasons) {
        Optional<Money> onMenu = product.limitMenu().stream()
                .filter(limit -> !needed.isGreaterThan(limit))
                .findFirst();
        if (onMenu.isPresent()) {
            reasons.add(new Reason.LimitOnMenu(needed, onMenu.get()));
            return onMenu.get();
        }
        Money highest = product.limitMenu().getLast();
        double above = incidents.shareAbove(highest.amount().doubleValue());
        reasons.add(new Reason.MenuEnds(
                needed, highest, BigDecimal.valueOf(1 - above).setScale(3, RoundingMode.HALF_UP)));
        return highest;
    }

    private static Money retention(
            Product product, GuidanceModel model, Company company, Money limit, List<Reason> reasons) {
        BigDecimal share = model.retentionOfSales().value();
        Money bearable = company.annualSales().times(share, RoundingMode.DOWN);
        List<Money> possible = product.retentionMenu().stream()
                .filter(retention -> fits(product, limit, retention))
                .toList();
        Optional<Money> highest = possible.reversed().stream()
                .filter(retention -> !retention.isGreaterThan(bearable))
                .findFirst();
        Money retention = highest.orElseGet(product.retentionMenu()::getFirst);
        reasons.add(
                highest.isPresent()
                        ? new Reason.RetentionBySales(share, bearable, retention)
                        : new Reason.RetentionLowest(share, bearable, retention));
        return retention;
    }

    /** Whether the retention leaves something of every part's limit. */
    static boolean fits(Product product, Money limit, Money retention) {
        return product.parts().stream()
                .filter(PartOffer::byDefault)
                .allMatch(part ->
                        limit.times(part.limitShare(), RoundingMode.HALF_UP).isGreaterThan(retention));
    }
}
