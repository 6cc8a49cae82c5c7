package io.cyberpas.quote.capacity;

import io.cyberpas.platform.problem.StaleVersionException;
import io.cyberpas.quote.product.Segment;
import io.cyberpas.quote.risk.Grade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** All gates. Counting is one statement, so that acceptances at the same time all count. */
@ApplicationScoped
public class CapacityGates {

    private final EntityManager entities;

    CapacityGates(EntityManager entities) {
        this.entities = entities;
    }

    /** The gate as it stands. */
    public CapacityGate of(Segment segment, Currency currency, int year) {
        return read(segment, currency, year).stream()
                .findFirst()
                .orElseGet(() -> CapacityGate.untouched(segment, currency, year));
    }

    /** The gates of the years that anybody has accepted anything through, or opened. */
    public List<CapacityGate> of(Set<Integer> years) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT segment, currency, year, accepted, open_to, version FROM capacity_gate WHERE year IN (:years)",
                        Tuple.class)
                .setParameter("years", years)
                .getResultList();
        return rows.stream().map(row -> gate((Tuple) row)).toList();
    }

    /** Counts an accepted limit, in the caller's transaction. */
    public void count(Capacities.Key gate, BigDecimal limit) {
        entities.createNativeQuery("""
                        INSERT INTO capacity_gate (segment, currency, year, accepted)
                        VALUES (:segment, :currency, :year, :limit)
                        ON CONFLICT (segment, currency, year) DO UPDATE SET accepted = capacity_gate.accepted + :limit
                        """)
                .setParameter("segment", gate.segment().name())
                .setParameter("currency", gate.currency().getCurrencyCode())
                .setParameter("year", gate.year())
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** Gives the limit of a policy back that ended before its time, in the caller's transaction. */
    public void giveBack(Capacities.Key gate, BigDecimal limit) {
        entities.createNativeQuery("""
                        UPDATE capacity_gate SET accepted = accepted - :limit
                        WHERE segment = :segment AND currency = :currency AND year = :year
                        """)
                .setParameter("segment", gate.segment().name())
                .setParameter("currency", gate.currency().getCurrencyCode())
                .setParameter("year", gate.year())
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /**
     * Opens or closes the gate, in the caller's transaction.
     *
     * @throws StaleVersionException if somebody else changed it meanwhile
     */
    public void open(CapacityGate seen, Grade openTo) {
        int changed = entities.createNativeQuery("""
                        INSERT INTO capacity_gate (segment, currency, year, open_to, version)
                        VALUES (:segment, :currency, :year, :openTo, 1)
                        ON CONFLICT (segment, currency, year) DO UPDATE
                        SET open_to = :openTo, version = capacity_gate.version + 1
                        WHERE capacity_gate.version = :version
                        """)
                .setParameter("segment", seen.segment().name())
                .setParameter("currency", seen.currency().getCurrencyCode())
                .setParameter("year", seen.year())
                .setParameter("openTo", openTo.name())
                .setParameter("version", seen.version())
                .executeUpdate();
        if (changed == 0) {
            throw new StaleVersionException(
                    of(seen.segment(), seen.currency(), seen.year()).version());
        }
    }

    private List<CapacityGate> read(Segment segment, Currency currency, int year) {
        return entities
                .createNativeQuery("""
                        SELECT accepted, open_to, version FROM capacity_gate
                        WHERE segment = :segment AND currency = :currency AND year = :year
                        """, Tuple.class)
                .setParameter("segment", segment.name())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("year", year)
                .getResultList()
                .stream()
                .map(row -> gate((Tuple) row, segment, currency, year))
                .toList();
    }

    private static CapacityGate gate(Tuple row) {
        return gate(
                row,
                Segment.valueOf(row.get("segment", String.class)),
                Currency.getInstance(row.get("currency", String.class)),
                row.get("year", Integer.class));
    }

    private static CapacityGate gate(Tuple row, Segment segment, Currency currency, int year) {
        return new CapacityGate(
                segment,
                currency,
                year,
                row.get("accepted", BigDecimal.class),
                Grade.valueOf(row.get("open_to", String.class)),
                row.get("version", Number.class).longValue());
    }
}
