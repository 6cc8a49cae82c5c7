package io.cyberpas.policy.register;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which policies count towards a duty to insure that holds for some time.
 *
 * @param code             stable name of the duty
 * @param name             what people call it
 * @param source           where that was read
 * @param jurisdiction     country of the companies obliged, ISO 3166-1 alpha-2
 * @param effectiveFrom    first day
 * @param effectiveTo      last day; null while no end is known
 * @param currency         of the limits that count
 * @param counted          what counts
 * @param salesFrom        lower ends of the bands by annual sales, from 0 on
 * @param dataSubjectsFrom lower ends of the bands by data subjects, from 0 on
 * @param bandsSource      where the bands come from
 */
public record CompulsoryRule(
        String code,
        Bilingual name,
        Source source,
        String jurisdiction,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Currency currency,
        List<Counted> counted,
        List<BigDecimal> salesFrom,
        List<Long> dataSubjectsFrom,
        Source bandsSource) {

    /** A product counts by the limit of one of its parts. */
    public record Counted(Product product, CoverageCode part, Source source) {}

    /** Refuses a rule that ends before it begins or whose bands do not rise from 0. */
    public CompulsoryRule {
        counted = List.copyOf(counted);
        salesFrom = List.copyOf(salesFrom);
        dataSubjectsFrom = List.copyOf(dataSubjectsFrom);
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException("it ends on %s, before it begins".formatted(effectiveTo));
        }
        if (!rises(salesFrom.stream().map(BigDecimal::longValueExact).toList()) || !rises(dataSubjectsFrom)) {
            throw new IllegalArgumentException("bands have to rise from 0");
        }
    }

    private static boolean rises(List<Long> bounds) {
        return !bounds.isEmpty()
                && bounds.getFirst() == 0
                && bounds.stream().sorted().distinct().toList().equals(bounds);
    }

    /** Whether it is the law for policies that begin on that day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether both would be the law on one day of one country. */
    boolean overlaps(CompulsoryRule other) {
        return jurisdiction.equals(other.jurisdiction)
                && (holdsOn(other.effectiveFrom) || other.holdsOn(effectiveFrom));
    }

    /** Whether policies of the product may count. */
    boolean counts(Product product) {
        return counted.stream().anyMatch(line -> line.product() == product);
    }

    /**
     * The limit that counts of a version: that of the part, or the aggregate where that is less. Empty where the version does
     * not count: it does not insure the part, reports only, is of another currency, or its insured is no company of the
     * country.
     */
    Optional<Money> countedLimit(Product product, PolicyVersion version) {
        PolicyTerms terms = version.terms();
        if (version.cover() != CoverKind.COVERED
                || terms.insured().businessRegistrationNumber() == null
                || !terms.insured().country().equals(jurisdiction)) {
            return Optional.empty();
        }
        return counted.stream()
                .filter(line -> line.product() == product)
                .flatMap(line -> terms.parts().stream().filter(part -> part.code() == line.part()))
                .map(CoveragePart::limit)
                .filter(limit -> limit.currency().equals(currency))
                .map(limit -> limit.isGreaterThan(terms.aggregateLimit()) ? terms.aggregateLimit() : limit)
                .reduce((one, other) -> one.isGreaterThan(other) ? one : other);
    }
}
