package io.cyberpas.quote.catalogue;

import static io.cyberpas.quote.product.CoveragePart.CRISIS_MANAGEMENT_CONSULTING;
import static io.cyberpas.quote.product.CoveragePart.CRISIS_MANAGEMENT_EXECUTION;
import static io.cyberpas.quote.product.CoveragePart.PRIVACY_LIABILITY;
import static io.cyberpas.quote.product.ProductCode.ENTERPRISE_CYBER;
import static io.cyberpas.quote.product.ProductCode.PI_LIABILITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.CompanyTariff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                "ISMS: { present: 0.95, absent: 1.00 | ISMS: { present: 0.95, absent: 1.05 | the absence of certificate ISMS must cost nothing",
                "minimumPremium: { value: 500000 | minimumPremium: { value: 500005 | the minimum premium of 500005 is no multiple of the rounding unit 10",
                "insurersShare: { value: 1.00 | insurersShare: { value: 1.10 | the insurer's share is above 1",
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
                "effectiveTo: 2026-12-31 | effectiveTo: 2025-12-31 | it is sold until 2025-12-31, before it is sold from 2026-01-01",
                "riderTo: [] | riderTo: [ENTERPRISE_CYBER] | ENTERPRISE_CYBER cannot be a rider to itself",
                "segment: COMPANY | segment: HOUSEHOLD | segment HOUSEHOLD does not insure ORGANISATION",
                "compulsory: false | compulsory: true | a statutory minimum applies in segment COMPULSORY and nowhere else",
                "countries: [KR] | countries: [] | nobody may be insured, because no country is named",
                "eventLimit: null | eventLimit: 60000000 | the limit of 60000000 for one event must be positive and at most the annual limit of 50000000",
                "riskSharing: null | riskSharing: { riskRetentionShare: 1.00, poolShare: 0.40 } | the risk retention share is 1.00",
                "sources: { limits: P, | sources: { | the source of the limits is not named",
                "retentions: [0, 5000000, 10000000, 20000000, 50000000 | retentions: [25000000, 30000000 | the lowest retention of 25000000 leaves nothing of the lowest sublimit",
                "inclusion: INCLUDED, specialClause: true | inclusion: MANDATORY, specialClause: true | is a special clause, but mandatory",
                "capacity: 2000000000000 | capacity: 1 | the capacity of 1 is below the automatic limit of 5000000000",
                "lowestAdjustmentPercent: -30 | lowestAdjustmentPercent: -10 | the authority of senior-underwriter is below that of underwriter",
                "lowestAdjustmentPercent: -30 | lowestAdjustmentPercent: -100 | the adjustments of senior-underwriter reach from -100% to 200%",
                "senior-underwriter, limit: 30000000000 | senior-underwriter, limit: 20000000000 | nobody has authority for the highest limit of 30000000000",
                "validityDays: 30 | validityDays: 0 | options, term and validity must be at least 1",
            })
    void aProductThatContradictsItselfIsRefusedByName(String right, String wrong, String named) {
        assertRefused(PRODUCT, right, wrong, named, Product.class);
    }

    @Test
    void theVersionInForceOnTheFirstDayOfCoverIsSold() {
        assertEquals(Optional.empty(), sold(ENTERPRISE_CYBER, "KRW", "2025-12-31"));
        assertEquals(Optional.of("enterprise-cyber-2026-01"), sold(ENTERPRISE_CYBER, "KRW", "2026-12-31"));
        assertEquals(Optional.of("enterprise-cyber-2027-01"), sold(ENTERPRISE_CYBER, "KRW", "2027-01-01"));
        assertEquals(Optional.of("enterprise-cyber-jpy-2026-01"), sold(ENTERPRISE_CYBER, "JPY", "2027-01-01"));
        assertEquals(Optional.empty(), sold(PI_LIABILITY, "USD", "2027-01-01"));
    }

    @Test
    void allSevenProductsAreOnSaleEachInItsCurrencies() {
        Catalogue catalogue = Files.catalogue();
        assertEquals(List.of(ProductCode.values()), catalogue.codes());
        for (ProductCode code : ProductCode.values()) {
            List<String> currencies = catalogue.currencies(code).stream()
                    .map(Currency::getCurrencyCode)
                    .toList();
            assertEquals(
                    switch (code) {
                        case ENTERPRISE_CYBER -> List.of("CNY", "EUR", "JPY", "KRW", "USD");
                        case SME_CYBER, PI_LIABILITY, PUBLIC_SECTOR -> List.of("KRW");
                        case BANK_ACCOUNT_LOSS, VIRTUAL_PROPERTY, MOBILE_PAYMENT -> List.of("CNY");
                    },
                    currencies);
            currencies.forEach(
                    currency -> assertTrue(sold(code, currency, "2026-12-01").isPresent(), code + " in " + currency));
        }
    }

    @Test
    void allStatutoryMinimaAreOnTheMenuOfTheCompulsoryProduct() {
        Product compulsory = Files.product("pi-liability-2026-01");
        assertTrue(compulsory.compulsory());
        Stream.of(50, 100, 200, 500, 1000)
                .map(million -> BigDecimal.valueOf(million).multiply(BigDecimal.valueOf(1_000_000)))
                .forEach(minimum -> assertTrue(compulsory.limits().contains(minimum), minimum.toPlainString()));
    }

    @Test
    void optionalPartsAreInAQuoteOnlyIfAskedFor() {
        Product compulsory = Files.product("pi-liability-2026-01");
        assertEquals(Set.of(PRIVACY_LIABILITY), compulsory.defaultParts());
        assertEquals(Set.of(PRIVACY_LIABILITY), compulsory.mandatoryParts());
        assertEquals(
                Set.of(PRIVACY_LIABILITY, CRISIS_MANAGEMENT_CONSULTING, CRISIS_MANAGEMENT_EXECUTION),
                compulsory.partCodes());
    }

    private static Optional<String> sold(ProductCode code, String currency, String coverFrom) {
        return Files.catalogue()
                .onSale(code, Currency.getInstance(currency), LocalDate.parse(coverFrom))
                .map(Product::version);
    }

    private static void assertRefused(String file, String right, String wrong, String named, Class<?> type) {
        String message = assertThrows(ContradictionException.class, () -> Texts.read(file, right, wrong, type))
                .getMessage();
        assertTrue(message.startsWith(file + ": "), message);
        assertTrue(message.contains(named), message);
    }
}
