package io.cyberpas.quote.catalogue;

import io.cyberpas.quote.catalogue.adapter.CatalogueFiles;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.CompanyTariff;

/** The product and tariff that are shipped. */
public final class Files {

    public static final CompanyTariff TARIFF =
            CatalogueFiles.read("tariffs/enterprise-2026-01.yaml", CompanyTariff.class);
    public static final Product PRODUCT = CatalogueFiles.read("products/enterprise-cyber-2026-01.yaml", Product.class);

    private Files() {}

    /** Products and tariffs as the service has them. */
    public static Catalogue catalogue() {
        Catalogue catalogue = new Catalogue();
        catalogue.add("tariff", TARIFF);
        catalogue.add("product", PRODUCT);
        return catalogue;
    }
}
