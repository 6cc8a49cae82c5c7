package io.cyberpas.quote.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.quote.catalogue.Files;
import io.cyberpas.quote.product.CoveragePart;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.tariff.Control;
import io.cyberpas.quote.tariff.Tariff;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Product OLD = Files.product("enterprise-cyber-2026-01");
    private static final Product NEW = Files.product("enterprise-cyber-2027-01");

    @Test
    void aVersionDoesNotDifferFromItself() {
        for (ProductCode code : ProductCode.values()) {
            for (Product product : Files.catalogue().versions(code)) {
                assertEquals(List.of(), between(product, product));
            }
        }
        for (Tariff tariff : Files.catalogue().all()) {
            assertEquals(List.of(), Change.between(TariffParticulars.of(tariff), TariffParticulars.of(tariff)));
        }
    }

    @Test
    void aChangedSublimitIsToldWithItsPart() {
        Change change = between(OLD, NEW).stream()
                .filter(candidate -> candidate.field() == Field.LIMIT_SHARE)
                .filter(candidate -> candidate.of() == CoveragePart.PCI_ASSESSMENTS)
                .findFirst()
                .orElseThrow();
        assertEquals("0.50", Particular.text(change.before()));
        assertEquals("1.00", Particular.text(change.after()));
    }

    @Test
    void aNewPartHasNoValuesBefore() {
        List<Change> added = between(OLD, NEW).stream()
                .filter(change -> change.of() == CoveragePart.CREDIT_MONITORING)
                .toList();
        assertEquals(
                List.of(Field.INCLUSION, Field.SPECIAL_CLAUSE, Field.TRIGGER, Field.LIMIT_SHARE),
                added.stream().map(Change::field).toList());
        assertTrue(added.stream().allMatch(change -> change.before() == null));
    }

    @Test
    void theOtherWayRoundOldAndNewChangePlaces() {
        Map<Change, Change> back = between(NEW, OLD).stream().collect(Collectors.toMap(Function.identity(), c -> c));
        between(OLD, NEW)
                .forEach(change -> assertTrue(
                        back.containsKey(new Change(change.field(), change.of(), change.after(), change.before()))));
        assertEquals(back.size(), between(OLD, NEW).size());
    }

    @Test
    void brokersAreNotToldOfTheGuide() {
        List<Section> sections =
                Change.between(ProductParticulars.of(OLD, true), ProductParticulars.of(NEW, true)).stream()
                        .map(change -> change.field().section())
                        .distinct()
                        .toList();
        assertEquals(List.of(Section.TERMS, Section.MENUS, Section.PARTS), sections);
        assertTrue(between(OLD, NEW).stream().anyMatch(change -> change.field() == Field.CAPACITY));
    }

    @Test
    void tariffsDifferFigureByFigure() {
        List<Change> changes = Change.between(
                TariffParticulars.of(Files.tariff("enterprise-2026-01")),
                TariffParticulars.of(Files.tariff("enterprise-2027-01")));
        assertEquals(
                List.of(
                        "EFFECTIVE_FROM null 2026-01-01 2027-01-01",
                        "PART_WEIGHT PRIVACY_LIABILITY 0.34 0.33",
                        "PART_WEIGHT CREDIT_MONITORING null 0.01",
                        "CONTROL_PRESENT EDR 0.92 0.90",
                        "CONTROL_ABSENT " + Control.MFA + " 1.20 1.25",
                        "CONTROL_ABSENT EDR 1.12 1.15"),
                changes.stream()
                        .map(change -> "%s %s %s %s"
                                .formatted(
                                        change.field(),
                                        Particular.text(change.of()),
                                        Particular.text(change.before()),
                                        Particular.text(change.after())))
                        .toList());
    }

    @Test
    void everyFigureOfATariffHasItsSource() {
        for (Tariff tariff : Files.catalogue().all()) {
            assertTrue(TariffParticulars.of(tariff).stream()
                    .filter(particular -> particular.field().name().matches(".*(BAND|WEIGHT|FACTOR|RATE|PRESENT|MEAN)"))
                    .filter(particular -> particular.field() != Field.SEVERITY_EXCHANGE_RATE)
                    .allMatch(particular -> particular.source() != null));
        }
    }

    private static List<Change> between(Product before, Product after) {
        return Change.between(ProductParticulars.of(before, false), ProductParticulars.of(after, false));
    }
}
