package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.policy.coverage.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A contract with reinsurers. It holds for policies that incept within its year, however long they run.
 *
 * @param code          stable code, such as {@code QS-2026}
 * @param inceptionFrom first day of inception that it takes
 * @param inceptionTo   first day of inception that it no longer takes
 * @param currency      of the policies that it takes and of all its amounts
 * @param products      of the policies that it takes
 * @param reinsurers    who bears it, with shares that sum up to 1
 */
public record Treaty(
        String code,
        TreatyKind kind,
        Bilingual name,
        Source source,
        LocalDate inceptionFrom,
        LocalDate inceptionTo,
        Currency currency,
        Set<Product> products,
        TreatyTerms terms,
        List<Participation> reinsurers) {

    /** @throws IllegalArgumentException naming what contradicts itself */
    public Treaty {
        products = Set.copyOf(products);
        reinsurers = List.copyOf(reinsurers);
        if (!inceptionFrom.isBefore(inceptionTo)) {
            throw new IllegalArgumentException("it ends on %s, before it begins".formatted(inceptionTo));
        }
        if (products.isEmpty()) {
            throw new IllegalArgumentException("it takes no product");
        }
        if (kind.isProportional() != (terms instanceof ProportionalTerms)) {
            throw new IllegalArgumentException("its terms are not those of a " + kind);
        }
        BigDecimal shares = reinsurers.stream().map(Participation::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "the shares of its reinsurers sum up to %s instead of 1".formatted(shares.toPlainString()));
        }
        if (new HashSet<>(reinsurers.stream().map(Participation::reinsurer).toList()).size() < reinsurers.size()) {
            throw new IllegalArgumentException("a reinsurer takes part twice");
        }
    }

    /** Whether it takes a policy of the product that incepts on that day. */
    boolean takes(Product product, Currency policyCurrency, LocalDate inception) {
        return currency.equals(policyCurrency)
                && products.contains(product)
                && !inception.isBefore(inceptionFrom)
                && inception.isBefore(inceptionTo);
    }

    /** Whether some policy could fall under both. */
    boolean meets(Treaty other) {
        return currency.equals(other.currency)
                && products.stream().anyMatch(other.products::contains)
                && inceptionFrom.isBefore(other.inceptionTo)
                && other.inceptionFrom.isBefore(inceptionTo);
    }

    /** The last day of inception that it takes. */
    public LocalDate lastInception() {
        return inceptionTo.minusDays(1);
    }

    /** The layer of an excess of loss. */
    ExcessTerms excess() {
        return switch (terms) {
            case ExcessTerms excess -> excess;
            case ProportionalTerms _ -> throw new IllegalStateException(code + " has no layer");
        };
    }

    /** What is given back of the premium; an excess of loss gives nothing back. */
    public BigDecimal commission() {
        return switch (terms) {
            case ProportionalTerms proportional -> proportional.commission();
            case ExcessTerms _ -> BigDecimal.ZERO;
        };
    }
}
