package io.cyberpas.quote.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.quote.catalogue.adapter.CatalogueFiles;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.CompanyTariff;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final String TARIFF = "tariffs/enterprise-2026-01.yaml";
    private static final String PRODUCT = "products/enterprise-cyber-2026-01.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "PRIVACY_LIABILITY: { value: 0.34 | PRIVACY_LIABILITY: { value: 0.35 | the part weights sum to 1.01, not to 1",
                "from: 5000000000, value: 6000000 | from: 5000000000, value: 2000000 | the base premium falls where sales rise",
                "from: 100000, value: 1.40 | from: 10000, value: 1.40 | the band from 10000 overlaps the one from 10000",
                "upTo: 10000000 | upTo: 1000 | the bands end at 1000, before the last begins",
                "MFA: { present: 0.90 | MFA: { present: 1.90 | a control's factor 1.90 must be positive and at most the factor 1.20",
                "  HEALTH: { value: 1.30, source: P } | \"\" | there is no figure for industry HEALTH",
                "median: 250000 | median: 9840000 | the severity needs 0 < median < mean",
                "controlsLowest: { value: 0.70 | controlsLowest: { value: 1.70 | the lower bound of the controls is above the upper bound",
                "from: 80, value: 0.90 | from: 80, value: 1.90 | the external rating factor rises where the rating gets better",
                "version: enterprise-2026-01 | verzion: enterprise-2026-01 | Missing creator property 'version'",
                "targetLossRatio: { value: 0.60, source: P } | targetLossRatio: { value: 0, source: P } | the target loss ratio must be positive",
            })
    void aTariffThatContradictsItselfIsRefusedByName(String right, String wrong, String named) {
        assertRefused(TARIFF, right, wrong, named, CompanyTariff.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limits: [50000000, 100000000 | limits: [100000000, 50000000 | the menu of limits does not rise at 50000000",
                "trigger: DISCOVERY, limitShare: 0.50 | trigger: DISCOVERY, limitShare: 1.50 | the sublimit share of DEPENDENT_BUSINESS_INTERRUPTION is 1.50",
                "part: MEDIA_LIABILITY | part: PRIVACY_LIABILITY | a coverage part is listed twice",
                "automaticLimit: 5000000000 | automaticLimit: 4000000000 | the automatic limit is not on the menu of limits",
                "senior-underwriter, limit: 30000000000 | senior-underwriter, limit: 1 | the authority of senior-underwriter is below that of underwriter",
                "validityDays: 30 | validityDays: 0 | options, term and validity must be at least 1",
            })
    void aProductThatContradictsItselfIsRefusedByName(String right, String wrong, String named) {
        assertRefused(PRODUCT, right, wrong, named, Product.class);
    }

    @Test
    void aProductNeedsItsTariff() {
        Catalogue catalogue = new Catalogue();
        assertContradiction("there is no tariff enterprise-2026-01", () -> catalogue.add(PRODUCT, Files.PRODUCT));
    }

    @Test
    void aPartThatTheTariffDoesNotWeighIsRefused() {
        Product product = read(PRODUCT, "part: MEDIA_LIABILITY", "part: CREDIT_MONITORING", Product.class);
        Catalogue catalogue = new Catalogue();
        catalogue.add(TARIFF, Files.TARIFF);
        assertContradiction(
                "tariff enterprise-2026-01 has no figure for CREDIT_MONITORING", () -> catalogue.add(PRODUCT, product));
    }

    @Test
    void versionsAreUnique() {
        Catalogue catalogue = Files.catalogue();
        assertContradiction("tariff version enterprise-2026-01 is taken", () -> catalogue.add(TARIFF, Files.TARIFF));
        assertContradiction(
                "product version enterprise-cyber-2026-01 is taken", () -> catalogue.add(PRODUCT, Files.PRODUCT));
        Product twin = read(PRODUCT, "version: enterprise-cyber-2026-01", "version: twin", Product.class);
        assertContradiction(
                "it is sold on the same days as version enterprise-cyber-2026-01", () -> catalogue.add(PRODUCT, twin));
    }

    @Test
    void theVersionInForceOnTheFirstDayOfCoverIsSold() {
        Catalogue catalogue = new Catalogue();
        catalogue.add(TARIFF, Files.TARIFF);
        catalogue.add(PRODUCT, read(PRODUCT, "effectiveTo: null", "effectiveTo: 2026-12-31", Product.class));
        String next = text(PRODUCT)
                .replace("enterprise-cyber-2026-01", "enterprise-cyber-2027-01")
                .replace("effectiveFrom: 2026-01-01", "effectiveFrom: 2027-01-01");
        catalogue.add("next", CatalogueFiles.read("next", next.getBytes(StandardCharsets.UTF_8), Product.class));

        assertTrue(sold(catalogue, "KRW", LocalDate.of(2025, 12, 31)).isEmpty());
        assertEquals(Optional.of("enterprise-cyber-2026-01"), sold(catalogue, "KRW", LocalDate.of(2026, 12, 31)));
        assertEquals(Optional.of("enterprise-cyber-2027-01"), sold(catalogue, "KRW", LocalDate.of(2027, 1, 1)));
        assertTrue(sold(catalogue, "USD", LocalDate.of(2026, 12, 31)).isEmpty());
    }

    private static Optional<String> sold(Catalogue catalogue, String currency, LocalDate coverFrom) {
        return catalogue
                .onSale(ProductCode.ENTERPRISE_CYBER, Currency.getInstance(currency), coverFrom)
                .map(Product::version);
    }

    private static void assertRefused(String file, String right, String wrong, String named, Class<?> type) {
        String message = assertThrows(ContradictionException.class, () -> read(file, right, wrong, type))
                .getMessage();
        assertTrue(message.startsWith(file + ": "), message);
        assertTrue(message.contains(named), message);
    }

    private static void assertContradiction(String named, Runnable action) {
        String message = assertThrows(ContradictionException.class, action::run).getMessage();
        assertTrue(message.contains(named), message);
    }

    private static <T> T read(String file, String right, String wrong, Class<T> type) {
        String text = text(file);
        assertTrue(text.contains(right), right);
        return CatalogueFiles.read(file, text.replace(right, wrong).getBytes(StandardCharsets.UTF_8), type);
    }

    private static String text(String file) {
        try (InputStream in = CatalogueTest.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
