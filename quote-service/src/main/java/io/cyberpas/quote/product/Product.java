package io.cyberpas.quote.product;

import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One dated version of an edition: a product in a currency. A change is a new version; quotes keep the version they were made with.
 *
 * @param code the product
 * @param version name of this version, unique in the catalogue
 * @param effectiveFrom first day of cover that this version is sold for
 * @param effectiveTo last day of cover's beginning that it is sold for, or null while no end is known
 * @param currency currency of all its amounts
 * @param segment the part of the market it is made for
 * @param insuredKind who is insured
 * @param compulsory whether a statutory minimum limit applies
 * @param riderTo the products it may be a rider of, besides being sold alone
 * @param wording version of the policy wording
 * @param questionnaireVersion what the applicant is asked
 * @param tariffVersion the tariff that prices it
 * @param countries ISO 3166 codes of the countries whose companies or persons may be insured
 * @param limits menu of annual aggregate limits, rising; of one person where persons are insured
 * @param eventLimit most that is paid for one event, or null if only the annual limit counts
 * @param retentions menu of retentions for each claim, rising
 * @param riskSharing who bears losses besides the insurer, or null
 * @param parts the coverage parts on offer, in the order in which they are shown
 * @param maximumOptions how many combinations of limit and retention one quote may compare
 * @param maximumTermMonths longest cover
 * @param validityDays how long a quote can be accepted
 * @param guide when a human underwrites, and how far that human's authority reaches
 * @param sources where the figures of each field come from
 */
public record Product(
        ProductCode code,
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Currency currency,
        Segment segment,
        InsuredKind insuredKind,
        boolean compulsory,
        Set<ProductCode> riderTo,
        String wording,
        String questionnaireVersion,
        String tariffVersion,
        Set<String> countries,
        List<BigDecimal> limits,
        @Nullable BigDecimal eventLimit,
        List<BigDecimal> retentions,
        @Nullable RiskSharing riskSharing,
        List<PartOffer> parts,
        int maximumOptions,
        int maximumTermMonths,
        int validityDays,
        UnderwritingGuide guide,
        Map<String, Source> sources) {

    /** Refuses a product that contradicts itself, with a message that names the contradiction. */
    public Product {
        riderTo = Set.copyOf(riderTo);
        countries = Set.copyOf(countries);
        limits = List.copyOf(limits);
        retentions = List.copyOf(retentions);
        parts = List.copyOf(parts);
        sources = Map.copyOf(sources);
        require(
                effectiveTo == null || !effectiveTo.isBefore(effectiveFrom),
                "it is sold until %s, before it is sold from %s".formatted(effectiveTo, effectiveFrom));
        require(!riderTo.contains(code), "%s cannot be a rider to itself".formatted(code));
        require(
                (segment == Segment.HOUSEHOLD) == (insuredKind != InsuredKind.ORGANISATION),
                "segment %s does not insure %s".formatted(segment, insuredKind));
        require(
                compulsory == (segment == Segment.COMPULSORY),
                "a statutory minimum applies in segment COMPULSORY and nowhere else");
        require(!countries.isEmpty(), "nobody may be insured, because no country is named");
        requireRising("limit", limits);
        requireRising("retention", retentions);
        require(limits.getFirst().signum() > 0, "the lowest limit must be positive");
        require(retentions.getFirst().signum() >= 0, "a retention must not be negative");
        require(
                eventLimit == null || eventLimit.signum() > 0 && eventLimit.compareTo(limits.getFirst()) <= 0,
                "the limit of %s for one event must be positive and at most the annual limit of %s"
                        .formatted(eventLimit, limits.getFirst()));
        require(!parts.isEmpty(), "a product needs a coverage part");
        require(
                parts.stream().map(PartOffer::part).distinct().count() == parts.size(),
                "a coverage part is listed twice");
        require(parts.stream().anyMatch(PartOffer::byDefault), "no coverage part is in a quote by default");
        require(limits.contains(guide.automaticLimit()), "the automatic limit is not on the menu of limits");
        require(
                guide.highestLimit().compareTo(limits.getLast()) >= 0,
                "nobody has authority for the highest limit of %s"
                        .formatted(limits.getLast().toPlainString()));
        require(
                retentions.getFirst().compareTo(lowestSublimit(limits, parts)) < 0,
                "the lowest retention of %s leaves nothing of the lowest sublimit"
                        .formatted(retentions.getFirst().toPlainString()));
        require(
                maximumOptions >= 1 && maximumTermMonths >= 1 && validityDays >= 1,
                "options, term and validity must be at least 1");
        requireSource("limits", sources);
        requireSource("retentions", sources);
        requireSource("parts", sources);
        requireSource("guide", sources);
        if (eventLimit != null) {
            requireSource("eventLimit", sources);
        }
        if (riskSharing != null) {
            requireSource("riskSharing", sources);
        }
    }

    /** Whether it is sold for cover beginning on the day. */
    public boolean isSoldFor(LocalDate coverFrom) {
        return !coverFrom.isBefore(effectiveFrom) && (effectiveTo == null || !coverFrom.isAfter(effectiveTo));
    }

    /** Whether there is a day of cover's beginning that both versions are sold for. */
    public boolean overlaps(Product other) {
        return isSoldFor(other.effectiveFrom) || other.isSoldFor(effectiveFrom);
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
        return codes(offer -> true);
    }

    /** The coverage parts of a quote for which none were chosen: all but the optional ones. */
    public Set<CoveragePart> defaultParts() {
        return codes(PartOffer::byDefault);
    }

    /** The coverage parts that cannot be left out. */
    public Set<CoveragePart> mandatoryParts() {
        return codes(offer -> offer.inclusion() == Inclusion.MANDATORY);
    }

    /** The most that is paid for one event, of one person where persons are insured; null if only the annual limit counts. */
    public @Nullable Money mostForOneEvent() {
        return eventLimit == null ? null : money(eventLimit);
    }

    /** An amount in the product's currency. */
    public Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    private Set<CoveragePart> codes(Predicate<PartOffer> which) {
        Set<CoveragePart> codes = EnumSet.noneOf(CoveragePart.class);
        parts.stream().filter(which).map(PartOffer::part).forEach(codes::add);
        return codes;
    }

    private static BigDecimal lowestSublimit(List<BigDecimal> limits, List<PartOffer> parts) {
        return parts.stream()
                .map(PartOffer::limitShare)
                .min(BigDecimal::compareTo)
                .orElseThrow()
                .multiply(limits.getFirst());
    }

    private static void requireSource(String field, Map<String, Source> sources) {
        require(sources.containsKey(field), "the source of the %s is not named".formatted(field));
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
