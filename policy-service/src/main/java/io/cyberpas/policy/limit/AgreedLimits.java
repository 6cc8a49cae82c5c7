package io.cyberpas.policy.limit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.FieldProblem;
import io.cyberpas.platform.problem.InvalidInputException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.LimitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All limits of a policy, for every day of loss. A demand that names no day of loss is judged by the highest limit of all
 * days, and counts against every clause that holds on any of them.
 */
final class AgreedLimits {
    /** Code of the annual aggregate limit of the policy. */
    static final String AGGREGATE = "AGGREGATE";

    private final List<AgreedLimit> limits;

    AgreedLimits(List<AgreedLimit> limits) {
        this.limits = List.copyOf(limits);
    }

    /**
     * The limits of a policy's time line.
     *
     * @throws InvalidInputException if a clause has the name of another limit or changes its nature from one day to another
     */
    static AgreedLimits of(List<LimitTerms> timeline) {
        List<AgreedLimit> limits = new ArrayList<>();
        for (LimitTerms terms : timeline) {
            clausesOf(terms).forEach(clause -> append(limits, new AgreedLimit(terms.from(), terms.to(), clause)));
        }
        requireOneNature(limits);
        return new AgreedLimits(limits);
    }

    /** A limit that stays the same from one span to the next is told once. */
    private static void append(List<AgreedLimit> limits, AgreedLimit next) {
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).goesOnAs(next)) {
                limits.set(i, new AgreedLimit(limits.get(i).from(), next.to(), next.clause()));
                return;
            }
        }
        limits.add(next);
    }

    /** Whether nothing differs. */
    boolean sameAs(AgreedLimits other) {
        return limits.size() == other.limits.size()
                && IntStream.range(0, limits.size()).allMatch(i -> limits.get(i).sameAs(other.limits.get(i)));
    }

    private static Collection<LimitClause> clausesOf(LimitTerms terms) {
        Map<String, LimitClause> clauses = new LinkedHashMap<>();
        clauses.put(AGGREGATE, annual(AGGREGATE, Set.of(), terms.aggregate()));
        terms.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> clauses.put(
                        part.getKey().name(), annual(part.getKey().name(), Set.of(part.getKey()), part.getValue())));
        Set<String> taken = Set.copyOf(clauses.keySet());
        for (LimitClause clause : terms.clauses()) {
            if (isName(clause.code())) {
                throw new InvalidInputException(new FieldProblem(
                        "$.limits", clause.code() + " is the name of another limit", "a name of its own"));
            }
            String same = annualOf(clause).filter(taken::contains).orElse(null);
            if (same == null) {
                clauses.put(clause.code(), clause);
            } else {
                clauses.merge(same, clause, AgreedLimits::joined);
            }
        }
        return clauses.values();
    }

    private static LimitClause annual(String code, Set<CoverageCode> parts, Money limit) {
        return LimitClause.of(code, LimitBasis.AGGREGATE, parts, limit, 0);
    }

    /** The annual limit that the policy has anyway and of which a clause speaks. */
    private static Optional<String> annualOf(LimitClause clause) {
        Set<CoverageCode> parts = clause.parts();
        if (clause.kind() != LimitKind.LIMIT || clause.basis() != LimitBasis.AGGREGATE || parts.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(parts.stream().map(Enum::name).findFirst().orElse(AGGREGATE));
    }

    private static LimitClause joined(LimitClause annual, LimitClause clause) {
        return LimitClause.of(
                annual.code(),
                annual.basis(),
                annual.parts(),
                annual.limit().min(clause.limit()),
                Math.max(annual.reinstatements(), clause.reinstatements()));
    }

    private static boolean isName(String code) {
        return AGGREGATE.equals(code) || isPart(code);
    }

    private static boolean isPart(String code) {
        return Stream.of(CoverageCode.values()).anyMatch(part -> part.name().equals(code));
    }

    private static void requireOneNature(List<AgreedLimit> limits) {
        Map<String, LimitClause> seen = new LinkedHashMap<>();
        for (AgreedLimit limit : limits) {
            LimitClause clause = limit.clause();
            LimitClause first = seen.putIfAbsent(limit.code(), clause);
            if (first != null && (first.kind() != clause.kind() || first.basis() != clause.basis())) {
                throw new InvalidInputException(new FieldProblem(
                        "$.limits",
                        "%s is a %s per %s on other days".formatted(limit.code(), first.kind(), first.basis()),
                        "a name of its own"));
            }
        }
    }

    /**
     * The limits that a demand counts against, by their codes: the aggregate first, then its part.
     *
     * @throws InvalidInputException if the day, the part or a sublimit is not insured, naming what is
     */
    Map<String, LimitClause> counting(LimitDemand demand) {
        List<LimitClause> holding = holdingOn(demand.lossOn());
        if (holding.isEmpty()) {
            throw new InvalidInputException(
                    new FieldProblem("$.lossOn", "is a day for which the policy agrees no limits", days()));
        }
        requireInsured(demand, holding);
        requireSublimits(demand, holding);
        Map<String, LimitClause> counting = new LinkedHashMap<>();
        holding.stream()
                .filter(clause -> clause.counts(demand.part()))
                .filter(clause ->
                        clause.kind() == LimitKind.LIMIT || demand.sublimits().contains(clause.code()))
                .forEach(clause -> counting.putIfAbsent(clause.code(), clause));
        return counting;
    }

    private List<LimitClause> holdingOn(@Nullable LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.holdsOn(day))
                .map(AgreedLimit::clause)
                .toList();
    }

    private static void requireInsured(LimitDemand demand, List<LimitClause> holding) {
        Set<String> insured = holding.stream()
                .map(LimitClause::code)
                .filter(AgreedLimits::isPart)
                .collect(toCollection(TreeSet::new));
        if (!insured.contains(demand.part().name())) {
            throw new InvalidInputException(new FieldProblem(
                    "$.coveragePart", demand.part() + " is not insured by the policy", String.join(", ", insured)));
        }
    }

    private static void requireSublimits(LimitDemand demand, List<LimitClause> holding) {
        Set<String> known = holding.stream()
                .filter(clause -> clause.kind() == LimitKind.SUBLIMIT && clause.counts(demand.part()))
                .map(LimitClause::code)
                .collect(toCollection(TreeSet::new));
        for (String sublimit : demand.sublimits()) {
            if (!known.contains(sublimit)) {
                throw new InvalidInputException(new FieldProblem(
                        "$.sublimits",
                        "%s is no sublimit of %s".formatted(sublimit, demand.part()),
                        known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
    }

    private String days() {
        return limits.stream()
                .filter(limit -> AGGREGATE.equals(limit.code()))
                .map(limit -> limit.from() + " to " + limit.to().minusDays(1))
                .collect(joining(", "));
    }

    /** What a limit amounts to for losses of a day, or at its highest where no day is named; empty if it does not hold. */
    Optional<Money> amount(String code, @Nullable LocalDate lossOn) {
        return limits.stream()
                .filter(limit -> limit.code().equals(code) && limit.holdsOn(lossOn))
                .map(limit -> limit.clause().limit())
                .reduce(Money::max);
    }

    /** What claims leave of a limit for losses of a day; less than nothing where other days had higher limits and used them. */
    Money left(LimitUse use, @Nullable LocalDate lossOn) {
        return amount(use.code(), lossOn)
                .orElseGet(() -> isAnnual(use.code()) ? Money.zero(use.limit().currency()) : use.limit())
                .minus(use.used());
    }

    /** How often a limit can be restored. */
    int reinstatements(String code) {
        return limits.stream()
                .filter(limit -> limit.code().equals(code))
                .mapToInt(limit -> limit.clause().reinstatements())
                .max()
                .orElse(0);
    }

    /** What a code means; empty if no such limit was agreed. */
    Optional<LimitClause> clause(String code) {
        return limits.stream()
                .filter(limit -> limit.code().equals(code))
                .map(AgreedLimit::clause)
                .findFirst();
    }

    /** The codes of all limits, in the order in which they were agreed. */
    List<String> codes() {
        return limits.stream().map(AgreedLimit::code).distinct().toList();
    }

    /** The days from which on some limit is another. */
    Set<LocalDate> firstDays() {
        return limits.stream().map(AgreedLimit::from).collect(toCollection(TreeSet::new));
    }

    /** Whether the limit insures a part or the whole: without it nothing is paid; without a further clause, more. */
    static boolean isAnnual(String code) {
        return isName(code);
    }

    List<AgreedLimit> all() {
        return limits;
    }
}
