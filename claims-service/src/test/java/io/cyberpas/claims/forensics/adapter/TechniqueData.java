package io.cyberpas.claims.forensics.adapter;

import io.cyberpas.claims.forensics.TechniqueCatalogue;
import io.cyberpas.platform.data.DatedRows;

/** The shipped techniques, for tests. */
public final class TechniqueData {

    private TechniqueData() {}

    public static DatedRows<TechniqueCatalogue> catalogues() {
        return TechniqueCatalogueFile.read("data/attack-enterprise.yaml");
    }
}
