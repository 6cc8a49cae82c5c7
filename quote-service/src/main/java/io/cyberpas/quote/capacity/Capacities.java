package io.cyberpas.quote.capacity;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.audit.AuditTrail;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.quote.product.Product;
import io.cyberpas.quote.product.ProductCode;
import io.cyberpas.quote.product.Products;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.risk.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each segment may accept, read from the products on sale, and which risks people have opened it to. */
@ApplicationScoped
public class Capacities {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final Products products;
    private final CapacityGates gates;
    private final AuditTrail audit;

    Capacities(Products products, CapacityGates gates, AuditTrail audit) {
        this.products = products;
        this.gates = gates;
        this.audit = audit;
    }

    /**
     * What an opening is for.
     *
     * @param segment the segment
     * @param currency currency of the limits counted
     * @param year calendar year in which the cover begins
     */
    public record Key(Segment segment, Currency currency, int year) {

        /** The gate, if nobody has touched it. */
        public CapacityGate untouched() {
            return CapacityGate.untouched(segment, currency, year);
        }

        /** As the audit trail names it. */
        @Override
        public String toString() {
            return "%s %s %d".formatted(segment, currency, year);
        }
    }

    /**
     * The capacities of an underwriting year, by segment and currency.
     *
     * @throws InvalidInputException if it is no year
     */
    @Transactional
    public List<SegmentCapacity> of(int year) {
        requireYear(year);
        Map<Key, CapacityGate> touched = gates(Set.of(year));
        Map<Key, List<Product>> sold = new TreeMap<>(Comparator.comparing(Key::segment)
                .thenComparing(key -> key.currency().getCurrencyCode()));
        sold.putAll(soldIn(year));
        return sold.entrySet().stream()
                .map(entry -> capacity(
                        touched.getOrDefault(entry.getKey(), entry.getKey().untouched()), entry.getValue()))
                .toList();
    }

    /** The gates of the years that anybody has accepted anything through, or opened; one statement reads them all. */
    @Transactional
    public Map<Key, CapacityGate> gates(Set<Integer> years) {
        return gates.of(years).stream()
                .collect(Collectors.toMap(
                        gate -> new Key(gate.segment(), gate.currency(), gate.year()), Function.identity()));
    }

    /**
     * Opens a segment to risks up to a grade, or closes it to those above.
     *
     * @param version version of the gate that the change is meant for
     * @throws InvalidInputException if nothing of the segment is sold in that currency and year
     * @throws StaleVersionException if somebody else changed it meanwhile
     */
    @Transactional
    public SegmentCapacity open(Key key, long version, Grade openTo, String reason, Actor by) {
        SegmentCapacity seen = find(key);
        if (seen.gate().version() != version) {
            throw new StaleVersionException(seen.gate().version());
        }
        gates.open(seen.gate(), openTo);
        audit.record(by, "capacity.opened", key.toString(), "to %s: %s".formatted(openTo, reason));
        return find(key);
    }

    private SegmentCapacity find(Key key) {
        return of(key.year()).stream()
                .filter(capacity -> capacity.gate().segment() == key.segment()
                        && capacity.gate().currency().equals(key.currency()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        new FieldProblem("$.segment", "has no product in this currency and year", null)));
    }

    private Map<Key, List<Product>> soldIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return products.codes().stream()
                .flatMap(code -> products.versions(code).stream())
                .filter(product -> !product.effectiveFrom().isAfter(last)
                        && (product.effectiveTo() == null
                                || !product.effectiveTo().isBefore(first)))
                .collect(Collectors.groupingBy(product -> new Key(product.segment(), product.currency(), year)));
    }

    /** Versions of a year agree on the capacity of their segment; if it changed within the year, the latest one counts. */
    private static SegmentCapacity capacity(CapacityGate gate, List<Product> sold) {
        Product latest =
                sold.stream().max(Comparator.comparing(Product::effectiveFrom)).orElseThrow();
        List<ProductCode> codes =
                sold.stream().map(Product::code).distinct().sorted().toList();
        return new SegmentCapacity(gate, latest.money(latest.guide().capacity()), codes);
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInputException(
                    new FieldProblem("year", "is no underwriting year", "%d to %d".formatted(FIRST_YEAR, LAST_YEAR)));
        }
    }
}
