package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.quote.product.PartOffer;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.quote.Application;
import io.cyberpas.quote.quote.Application.RequestedOption;
import java.math.BigDecimal;
import java.util.List;

/**
 * The combination whose premium is shown before any was chosen: of the limits that are quoted at once the one in the middle, and
 * of the retentions that leave something of every part the one in the middle.
 */
final class ExampleOption {

    private ExampleOption() {}

    /** The application with its own options, or with the example if it has none. */
    static Application in(Application application, Product product) {
        return application.options().isEmpty()
                ? application.with(application.parts(), List.of(of(product)), application.riderTo())
                : application;
    }

    static RequestedOption of(Product product) {
        BigDecimal automatic = product.guide().automaticLimit();
        BigDecimal limit = middle(product.limits().stream()
                .filter(amount -> amount.compareTo(automatic) <= 0)
                .toList());
        BigDecimal lowestShare = product.parts().stream()
                .map(PartOffer::limitShare)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal retention = middle(product.retentions().stream()
                .filter(amount -> amount.compareTo(limit.multiply(lowestShare)) < 0)
                .toList());
        return new RequestedOption(product.money(limit), product.money(retention));
    }

    /** Menus rise; a catalogue has a limit that is quoted at once and a retention below every part. */
    private static BigDecimal middle(List<BigDecimal> menu) {
        return menu.get((menu.size() - 1) / 2);
    }
}
