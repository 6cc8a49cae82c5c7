package io.cyberpas.claims.roster.adapter;

import io.cyberpas.claims.roster.Banks;
import io.cyberpas.claims.roster.DataCategories;
import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** The files {@code data/banks.yaml} and {@code data/data-categories.yaml}; a mistake in them stops the start. */
public class RosterData {

    record BankFile(Source source, String note, List<BankRow> banks) {}

    record BankRow(String code, Bilingual name) {}

    record CategoryFile(List<CategoryRow> categories) {}

    record CategoryRow(String code, Bilingual name, BigDecimal multiple, Source source) {}

    /** The banks of the country. */
    @Produces
    @Singleton
    @Startup
    public static Banks banks() {
        return new Banks(DataFiles.read("data/banks.yaml", BankFile.class).banks().stream()
                .map(row -> new Banks.Bank(row.code(), row.name()))
                .toList());
    }

    /** The kinds of data that leak. */
    @Produces
    @Singleton
    @Startup
    public static DataCategories categories() {
        return new DataCategories(DataFiles.read("data/data-categories.yaml", CategoryFile.class).categories().stream()
                .map(row -> new DataCategories.DataCategory(row.code(), row.name(), row.multiple(), row.source()))
                .toList());
    }
}
