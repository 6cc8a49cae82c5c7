package io.cyberpas.quote.catalogue;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cyberpas.platform.data.ContradictionException;
import io.cyberpas.platform.data.adapter.DataFiles;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.tariff.DerivedTariff;
import io.cyberpas.quote.tariff.HouseholdTariff;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two files can contradict each other in; each refusal names the file and the thing. */
class CatalogueBuilderTest {

    private static final String KRW = "products/enterprise-cyber-2026-01.yaml";
    private static final String PUBLIC = "products/public-sector-2026-01.yaml";
    private static final String BANK = "products/bank-account-loss-2026-01.yaml";
    private static final String MOBILE = "products/mobile-payment-2026-01.yaml";
    private static final String PROPERTY = "products/virtual-property-2026-01.yaml";
    private static final String DOLLARS = "tariffs/enterprise-usd-2026-01.yaml";

    private final CatalogueBuilder builder = new CatalogueBuilder(Set.of("standard-2026-01", "household-2026-01"))
            .tariff("company tariff", Files.TARIFF)
            .derivedTariff(DOLLARS, DataFiles.read(DOLLARS, DerivedTariff.class))
            .derivedTariff("public tariff", derived("tariffs/public-sector-2026-01.yaml"))
            .tariff("bank tariff", household("tariffs/bank-account-loss-2026-01.yaml"))
            .tariff("property tariff", household("tariffs/virtual-property-2026-01.yaml"))
            .tariff("mobile tariff", household("tariffs/mobile-payment-2026-01.yaml"));

    @Nested
    class AProductAndWhatItRefersTo {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    KRW + "| tariffVersion: enterprise-2026-01 | tariffVersion: lost | there is no tariff lost",
                    KRW
                            + "| questionnaireVersion: standard-2026-01 | questionnaireVersion: lost | there is no questionnaire lost",
                    KRW + "| currency: KRW | currency: USD | its currency is not that of tariff enterprise-2026-01",
                    KRW
                            + "| effectiveFrom: 2026-01-01 | effectiveFrom: 2025-01-01 | it is sold before tariff enterprise-2026-01 is effective",
                    KRW
                            + "| part: MEDIA_LIABILITY | part: CREDIT_MONITORING | tariff enterprise-2026-01 has no figure for CREDIT_MONITORING",
                    KRW
                            + "| highestJudgedRecordsFactor: 10.00 | highestJudgedRecordsFactor: 1.00 | an underwriter may not judge as much as the tariff itself asks for",
                    PUBLIC
                            + "| riskRetentionShare: 0.10 | riskRetentionShare: 0.20 | the insured retains 0.20 of each loss, but tariff public-sector-2026-01 prices an insurer's share of 0.90",
                    MOBILE
                            + "| eventLimit: 3000 | eventLimit: 5000 | its limit for one event is not that of tariff mobile-payment-2026-01",
                    MOBILE
                            + "| tariffVersion: mobile-payment-2026-01 | tariffVersion: bank-account-loss-2026-01 | its limit for one event is not that of tariff bank-account-loss-2026-01",
                })
        void contradictEachOther(String file, String right, String wrong, String named) {
            assertContradiction(
                    file + ": " + named, () -> builder.product(file, Texts.read(file, right, wrong, Product.class)));
        }

        @Test
        void areOfOneKind() {
            Product bank =
                    Texts.read(BANK, "tariffVersion: bank-account-loss-2026-01", "tariffVersion: lost", Product.class);
            assertContradiction(BANK + ": there is no tariff lost", () -> builder.product(BANK, bank));
            Product company = Texts.read(
                    KRW,
                    "segment: COMPANY\ninsuredKind: ORGANISATION",
                    "segment: HOUSEHOLD\ninsuredKind: PERSON",
                    Product.class);
            assertContradiction(
                    KRW + ": it insures persons, but tariff enterprise-2026-01 prices companies",
                    () -> builder.product(KRW, company));
        }
    }

    @Nested
    class TwoProducts {

        @Test
        void haveNamesOfTheirOwn() {
            builder.product(KRW, Files.PRODUCT);
            assertContradiction(
                    KRW + ": product version enterprise-cyber-2026-01 is taken",
                    () -> builder.product(KRW, Files.PRODUCT));
        }

        @Test
        void ofOneEditionAreNeverSoldOnTheSameDays() {
            builder.product(KRW, Files.PRODUCT);
            Product twin = Texts.read(KRW, "version: enterprise-cyber-2026-01", "version: twin", Product.class);
            assertContradiction(
                    "twin: it is sold on the same days as version enterprise-cyber-2026-01",
                    () -> builder.product("twin", twin));
        }

        @Test
        void ofOneSegmentAndCurrencyHaveOneCapacity() {
            builder.product(BANK, product(BANK));
            Product other = Texts.read(PROPERTY, "capacity: 200000000000", "capacity: 1000000", Product.class);
            assertContradiction(
                    PROPERTY
                            + ": its capacity of 1000000 for segment HOUSEHOLD is not the 200000000000 of version bank-account-loss-2026-01",
                    () -> builder.product(PROPERTY, other));
        }

        @Test
        void rideOnEachOtherOnlyIfBothAreSold() {
            builder.product(BANK, product(BANK));
            assertContradiction(
                    BANK + ": it is a rider to VIRTUAL_PROPERTY, which is not sold in CNY at that time",
                    builder::build);
            builder.product(PROPERTY, product(PROPERTY));
            assertDoesNotThrow(builder::build);
        }
    }

    @Nested
    class Tariffs {

        @Test
        void haveNamesOfTheirOwn() {
            assertContradiction(
                    "twin: tariff version enterprise-2026-01 is taken", () -> builder.tariff("twin", Files.TARIFF));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "basedOn: enterprise-2026-01 | basedOn: lost | there is no company tariff lost to derive from",
                    "basedOn: enterprise-2026-01 | basedOn: enterprise-usd-2026-01 | tariff enterprise-usd-2026-01 is itself derived",
                    "effectiveFrom: 2026-01-01 | effectiveFrom: 2025-01-01 | it is effective before tariff enterprise-2026-01",
                    "currency: USD | currency: KRW | it has the currency of tariff enterprise-2026-01, but an exchange rate of 1350.00",
                    "insurersShare: { value: 1.00 | insurersShare: { value: 1.01 | the insurer's share is above 1",
                })
        void deriveFromOneThatStandsByItself(String right, String wrong, String named) {
            assertContradiction(
                    DOLLARS + ": " + named,
                    () -> builder.derivedTariff(DOLLARS, Texts.read(DOLLARS, right, wrong, DerivedTariff.class)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "value: 0.0016 | value: 0 | the rate of FUNDS_TRANSFER_LOSS must be positive",
                    "value: 0.0016 | value: 1 | the rate of FUNDS_TRANSFER_LOSS is 1, but a premium is below its limit",
                    "value: 20.00 | value: 20.005 | the minimum premium of 20.005 is no multiple of the rounding unit 0.01",
                    "eventLimit: null | eventLimit: { value: 0, source: P } | the limit for one event must be positive",
                    "mean: 48000 | mean: 4800 | the severity needs 0 < median < mean",
                })
        void ofHouseholdsDoNotContradictThemselves(String right, String wrong, String named) {
            String file = "tariffs/bank-account-loss-2026-01.yaml";
            String message = assertThrows(
                            ContradictionException.class, () -> Texts.read(file, right, wrong, HouseholdTariff.class))
                    .getMessage();
            assertEquals(file + ": ", message.substring(0, file.length() + 2));
            assertEquals(true, message.contains(named), message);
        }
    }

    private static Product product(String file) {
        return DataFiles.read(file, Product.class);
    }

    private static DerivedTariff derived(String file) {
        return DataFiles.read(file, DerivedTariff.class);
    }

    private static HouseholdTariff household(String file) {
        return DataFiles.read(file, HouseholdTariff.class);
    }

    private static void assertContradiction(String message, Runnable action) {
        assertEquals(
                message, assertThrows(ContradictionException.class, action::run).getMessage());
    }
}
