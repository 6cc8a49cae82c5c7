package io.cyberpas.quote.viewer.pages;

import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.viewer.Particular;
import io.cyberpas.quote.viewer.ProductParticulars;
import io.cyberpas.quote.viewer.Section;
import java.util.List;

/**
 * A version of a product, for a page.
 *
 * @param product the version
 * @param state whether it is on sale
 * @param others the other versions it can be compared with
 * @param showsGuide whether the reader sees the underwriting guide
 */
public record ShownProduct(Product product, SaleState state, List<Product> others, boolean showsGuide) {

    /** Terms of the product. */
    public List<Particular> terms() {
        return section(Section.TERMS);
    }

    /** Limits, retentions and shares. */
    public List<Particular> menus() {
        return section(Section.MENUS);
    }

    /** The guide without the authorities, which have a table of their own. */
    public List<Particular> guide() {
        return section(Section.GUIDE).stream()
                .filter(particular -> particular.of() == null)
                .toList();
    }

    private List<Particular> section(Section section) {
        return ProductParticulars.of(product, !showsGuide).stream()
                .filter(particular -> particular.field().section() == section)
                .filter(particular -> particular.value() != null)
                .toList();
    }
}
