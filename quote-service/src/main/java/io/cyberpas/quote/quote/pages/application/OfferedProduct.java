package io.cyberpas.quote.quote.pages.application;

import io.cyberpas.platform.money.Money;
import io.cyberpas.quote.product.InsuredKind;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import java.util.Currency;
import java.util.List;

/**
 * A product as it is offered to a broker who begins an application.
 *
 * @param code the product
 * @param editions what is on sale of it today, one for each currency
 */
public record OfferedProduct(ProductCode code, List<Product> editions) {

    /** Who is insured. */
    public InsuredKind insuredKind() {
        return editions.getFirst().insuredKind();
    }

    /** The currencies it is sold in. */
    public List<Currency> currencies() {
        return editions.stream().map(Product::currency).toList();
    }

    /** The only currency, or the first of several. */
    public String currency() {
        return currencies().getFirst().getCurrencyCode();
    }

    /** Whether there is a choice of currencies. */
    public boolean hasChoice() {
        return editions.size() > 1;
    }

    /** The lowest limit in the first currency. */
    public Money lowestLimit() {
        return editions.getFirst().limitMenu().getFirst();
    }

    /** The highest limit in the first currency. */
    public Money highestLimit() {
        return editions.getFirst().limitMenu().getLast();
    }

    /** Whether there is only one limit. */
    public boolean hasOneLimit() {
        return lowestLimit().equals(highestLimit());
    }

    /** How many coverage parts it has. */
    public int partCount() {
        return editions.getFirst().parts().size();
    }

    /** Picture of who is insured. */
    public String icon() {
        return switch (editions.getFirst().segment()) {
            case COMPANY -> "building-skyscraper";
            case SME -> "building-store";
            case COMPULSORY -> "scale";
            case PUBLIC -> "building-bank";
            case HOUSEHOLD -> insuredKind() == InsuredKind.MEMBERS ? "users-group" : "user";
        };
    }
}
