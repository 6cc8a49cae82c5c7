package io.cyberpas.quote.catalogue.adapter;

import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.quote.catalogue.Catalogue;
import io.cyberpas.quote.catalogue.CatalogueBuilder;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.DerivedTariff;
import io.cyberpas.quote.tariff.HouseholdTariff;
import java.util.Set;

/** Reads products and tariffs from resource files. */
public final class CatalogueFiles {

    private CatalogueFiles() {}

    /**
     * All files together: tariffs first, because products refer to them.
     *
     * @param questionnaires versions of the questionnaire that products may refer to
     */
    public static Catalogue catalogue(CatalogueFileNames files, Set<String> questionnaires) {
        CatalogueBuilder builder = new CatalogueBuilder(questionnaires);
        files.companyTariffs().forEach(file -> builder.tariff(file, DataFiles.read(file, CompanyTariff.class)));
        files.derivedTariffs().forEach(file -> builder.derivedTariff(file, DataFiles.read(file, DerivedTariff.class)));
        files.householdTariffs().forEach(file -> builder.tariff(file, DataFiles.read(file, HouseholdTariff.class)));
        files.products().forEach(file -> builder.product(file, DataFiles.read(file, Product.class)));
        return builder.build();
    }
}
