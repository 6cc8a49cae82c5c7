package io.cyberpas.quote.product;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One dated version of a product. A change of the product is a new version; quotes keep the version they were made with.
 *
 * @param code the product
 * @param version name of this version, unique in the catalogue
 * @param effectiveFrom first day of cover that this version is sold for
 * @param currency currency of all its amounts
 * @param tariffVersion the tariff that prices it
 * @param countries ISO 3166 codes of the countries whose companies may be insured
 * @param limits menu of annual aggregate limits, rising
 * @param retentions menu of retentions for each claim, rising
 * @param parts the coverage parts on offer, in the order in which they are shown
 * @param maximumOptions how many combinations of limit and retention one quote may compare
 * @param maximumTermMonths longest cover
 * @param validityDays how long a quote can be accepted
 * @param guide when a human underwrites, and how far that human's authority reaches
 */
public record Product(
        ProductCode code,
        String version,
        LocalDate effectiveFrom,
        Currency currency,
        String tariffVersion,
        Set<String> countries,
        List<BigDecimal> limits,
        List<BigDecimal> retentions,
        List<PartOffer> parts,
        int maximumOptions,
        int maximumTermMonths,
        int validityDays,
        UnderwritingGuide guide) {

    /** Refuses a product that contradicts itself, with a message that names the contradiction. */
    public Product {
        countries = Set.copyOf(countries);
        limits = List.copyOf(limits);
        retentions = List.copyOf(retentions);
        parts = List.copyOf(parts);
        requireRising("limit", limits);
        requireRising("retention", retentions);
        require(limits.getFirst().signum() > 0, "the lowest limit must be positive");
        require(retentions.getFirst().signum() >= 0, "a retention must not be negative");
        require(!parts.isEmpty(), "a product needs a coverage part");
        require(
                parts.stream().map(PartOffer::part).distinct().count() == parts.size(),
                "a coverage part is listed twice");
        require(limits.contains(guide.automaticLimit()), "the automatic limit is not on the menu of limits");
        require(
                maximumOptions >= 1 && maximumTermMonths >= 1 && validityDays >= 1,
                "options, term and validity must be at least 1");
    }

    /** The limits a broker can choose from. */
    public List<Money> limitMenu() {
        return limits.stream().map(this::money).toList();
    }

    /** The retentions a broker can choose from. */
    public List<Money> retentionMenu() {
        return retentions.stream().map(this::money).toList();
    }

    /** How this version offers the part, or empty if it does not. */
    public Optional<PartOffer> offer(CoveragePart part) {
        return parts.stream().filter(offer -> offer.part() == part).findFirst();
    }

    /** All coverage parts on offer. */
    public Set<CoveragePart> partCodes() {
        Set<CoveragePart> codes = EnumSet.noneOf(CoveragePart.class);
        parts.forEach(offer -> codes.add(offer.part()));
        return codes;
    }

    /** An amount in the product's currency. */
    public Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    private static void requireRising(String what, List<BigDecimal> menu) {
        require(!menu.isEmpty(), "the menu of %ss is empty".formatted(what));
        for (int i = 1; i < menu.size(); i++) {
            require(
                    menu.get(i).compareTo(menu.get(i - 1)) > 0,
                    "the menu of %ss does not rise at %s".formatted(what, menu.get(i)));
        }
    }

    private static void require(boolean holds, String contradiction) {
        if (!holds) {
            throw new IllegalArgumentException(contradiction);
        }
    }
}
