package io.cyberpas.quote.catalogue.adapter;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cyberpas.quote.catalogue.Catalogue;
import io.cyberpas.quote.catalogue.CatalogueBuilder;
import io.cyberpas.quote.catalogue.ContradictionException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.CompanyTariff;
import io.cyberpas.quote.tariff.DerivedTariff;
import io.cyberpas.quote.tariff.HouseholdTariff;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** Reads products and tariffs from resource files. A file that contradicts itself or holds anything unknown is refused. */
public final class CatalogueFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private CatalogueFiles() {}

    /**
     * All files together: tariffs first, because products refer to them.
     *
     * @param questionnaires versions of the questionnaire that products may refer to
     */
    public static Catalogue catalogue(CatalogueFileNames files, Set<String> questionnaires) {
        CatalogueBuilder builder = new CatalogueBuilder(questionnaires);
        files.companyTariffs().forEach(file -> builder.tariff(file, read(file, CompanyTariff.class)));
        files.derivedTariffs().forEach(file -> builder.derivedTariff(file, read(file, DerivedTariff.class)));
        files.householdTariffs().forEach(file -> builder.tariff(file, read(file, HouseholdTariff.class)));
        files.products().forEach(file -> builder.product(file, read(file, Product.class)));
        return builder.build();
    }

    /**
     * Reads one file.
     *
     * @throws ContradictionException naming the file and what is wrong with it
     */
    public static <T> T read(String path, Class<T> type) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new ContradictionException(path, "there is no such file");
            }
            return read(path, file.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Reads the content of one file. */
    public static <T> T read(String path, byte[] content, Class<T> type) {
        try {
            return YAML.readValue(content, type);
        } catch (JsonMappingException e) {
            throw new ContradictionException(path, where(e) + rootMessage(e));
        } catch (IOException e) {
            throw new ContradictionException(path, rootMessage(e));
        }
    }

    private static String where(JsonMappingException e) {
        return e.getPath().isEmpty()
                ? ""
                : "at " + e.getPathReference().replaceAll("[\\w.]+\\[\"?(\\w+)\"?](->)?", "$1 ") + ": ";
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e.getCause();
        if (cause != null) {
            return rootMessage(cause);
        }
        return e instanceof JsonMappingException mapping
                ? mapping.getOriginalMessage()
                : String.valueOf(e.getMessage());
    }
}
