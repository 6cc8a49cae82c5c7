package io.cyberpas.policy.coverage;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A limit that a policy has beside its aggregate and those of its parts: for each event, shared by several parts, or for a
 * share of what a part pays.
 *
 * <p>A clause of kind {@link LimitKind#LIMIT} and basis {@link LimitBasis#AGGREGATE} over the whole policy or over a single
 * part speaks of a limit that the policy has anyway. It is no further limit then: the lower amount counts, and the
 * reinstatements are those of that limit.
 *
 * @param code           what it is called within the policy, such as {@code EACH_EVENT}
 * @param partCodes      the coverage parts that count against it, in order, separated by commas; empty for all
 * @param reinstatements how often it can be restored after claims have taken it
 */
@Embeddable
public record LimitClause(
        @Column(name = "code") String code,
        @Enumerated(EnumType.STRING) @Column(name = "kind") LimitKind kind,
        @Enumerated(EnumType.STRING) @Column(name = "basis") LimitBasis basis,
        @Column(name = "parts") String partCodes,
        @Column(name = "currency") Currency currency,
        @Column(name = "limit_amount") BigDecimal limitAmount,
        @Column(name = "reinstatements") int reinstatements) {

    /** The name of the limit for each event under all parts together, where a product has one. */
    public static final String EACH_EVENT = "EACH_EVENT";

    /** The most that is paid for one event under all parts together. */
    public static LimitClause eachEvent(Money limit) {
        return of(EACH_EVENT, LimitBasis.EVENT, List.of(), limit, 0);
    }

    /** Whether it is that limit. */
    public boolean isEachEvent() {
        return EACH_EVENT.equals(code) && basis == LimitBasis.EVENT;
    }

    /** The same clause over another amount. */
    public LimitClause over(Money limit) {
        return new LimitClause(code, kind, basis, partCodes, limit.currency(), limit.amount(), reinstatements);
    }

    /** A clause against which every demand under its parts counts; over all parts where none is named. */
    public static LimitClause of(
            String code, LimitBasis basis, Collection<CoverageCode> parts, Money limit, int reinstatements) {
        return of(code, LimitKind.LIMIT, basis, parts, limit, reinstatements);
    }

    /** A clause over some parts, or over all where none is named. */
    public static LimitClause of(
            String code,
            LimitKind kind,
            LimitBasis basis,
            Collection<CoverageCode> parts,
            Money limit,
            int reinstatements) {
        String codes = parts.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(","));
        return new LimitClause(code, kind, basis, codes, limit.currency(), limit.amount(), reinstatements);
    }

    /** The most that is paid. */
    public Money limit() {
        return Money.of(limitAmount, currency);
    }

    /** The coverage parts that it names; none means that all count. */
    public Set<CoverageCode> parts() {
        Set<CoverageCode> parts = EnumSet.noneOf(CoverageCode.class);
        Stream.of(partCodes.split(","))
                .filter(part -> !part.isEmpty())
                .map(CoverageCode::valueOf)
                .forEach(parts::add);
        return parts;
    }

    /** Whether what the part pays counts against it, or can: against a sublimit only if the demand names it too. */
    public boolean counts(CoverageCode part) {
        return partCodes.isEmpty() || parts().contains(part);
    }
}
