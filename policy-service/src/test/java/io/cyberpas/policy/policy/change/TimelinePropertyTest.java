package io.cyberpas.policy.policy.change;

import static io.cyberpas.policy.policy.Fixtures.TODAY;
import static io.cyberpas.policy.policy.Fixtures.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ProblemException;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.Fixtures;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyTransaction;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.ReturnBasis;
import io.cyberpas.policy.policy.TermChange;
import io.cyberpas.policy.policy.TermFields;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever is done to a policy, its versions say what replaying everything day by day says, now and at every earlier instant. */
class TimelinePropertyTest {
    private static final LocalDate END = YEAR.to().plusMonths(13);

    /** What is tried; the day is counted from the inception. */
    record Step(int kind, int day, int value, boolean newWins) {}

    @Property(tries = 150)
    void versionsSayWhatReplayingEverythingSays(@ForAll("steps") List<Step> steps) {
        Policy policy = Fixtures.policy();
        List<Instant> instants = new ArrayList<>();
        instants.add(policy.lastTransaction().recordedAt());
        for (Step step : steps) {
            apply(policy, step);
            instants.add(policy.lastTransaction().recordedAt());
        }
        for (Instant knownAt : instants) {
            for (LocalDate day = YEAR.from(); day.isBefore(END); day = day.plusDays(3)) {
                Map<String, @Nullable String> expected = replayed(policy, day, knownAt);
                Map<String, @Nullable String> actual = policy.versionAt(day, knownAt)
                        .map(TimelinePropertyTest::told)
                        .orElseGet(LinkedHashMap::new);
                assertEquals(expected, actual, "on " + day + " as known at " + knownAt);
            }
        }
    }

    @Property(tries = 150)
    void thePremiumsOfAllTransactionsAreWhatTheDaysCost(@ForAll("steps") List<Step> steps) {
        Policy policy = Fixtures.policy();
        steps.stream().filter(step -> step.kind() != 3).forEach(step -> apply(policy, step));
        Map<CoverageCode, BigDecimal> sums = new EnumMap<>(CoverageCode.class);
        for (PolicyVersion version : policy.known()) {
            if (version.cover() == CoverKind.COVERED) {
                long days = ChronoUnit.DAYS.between(
                        version.effective().from(), version.effective().to());
                version.terms()
                        .parts()
                        .forEach(part -> sums.merge(
                                part.code(), part.premiumAmount().multiply(BigDecimal.valueOf(days)), BigDecimal::add));
            }
        }
        BigDecimal year = BigDecimal.valueOf(ChronoUnit.DAYS.between(YEAR.from(), YEAR.to()));
        Money due = sums.values().stream()
                .map(sum -> Money.rounded(
                        sum.divide(year, MathContext.DECIMAL128), policy.currency(), RoundingMode.HALF_UP))
                .reduce(Money.zero(policy.currency()), Money::plus);
        assertEquals(due, policy.writtenPremium());
    }

    @Property(tries = 100)
    void noDayHasTwoVersionsAndNothingRecordedChanges(@ForAll("steps") List<Step> steps) {
        Policy policy = Fixtures.policy();
        for (Step step : steps) {
            List<String> before = policy.versions().stream()
                    .map(TimelinePropertyTest::unchanging)
                    .toList();
            apply(policy, step);
            assertEquals(
                    before,
                    policy.versions().stream()
                            .limit(before.size())
                            .map(TimelinePropertyTest::unchanging)
                            .toList());
            List<PolicyVersion> known = policy.known();
            for (int i = 1; i < known.size(); i++) {
                LocalDate end = known.get(i - 1).effective().to();
                assertEquals(false, known.get(i).effective().from().isBefore(end));
            }
        }
    }

    private static String unchanging(PolicyVersion version) {
        return "%d %s %s %s %s"
                .formatted(
                        version.sequence(),
                        version.effective(),
                        version.recordedFrom(),
                        version.cover(),
                        TermFields.of(version.terms()));
    }

    /** Steps that the policy does not allow are left out; that they are refused is told elsewhere. */
    private static void apply(Policy policy, Step step) {
        LocalDate day = YEAR.from().plusDays(step.day());
        try {
            ChangePlan plan = Changing.plan(policy, change(policy, step, day, List.of()), TODAY.plusDays(10));
            List<Settlement> settlements = plan.conflicts().stream()
                    .map(conflict -> new Settlement(
                            conflict.field(),
                            conflict.on(),
                            step.newWins() ? Settlement.Choice.NEW : Settlement.Choice.LATER))
                    .toList();
            Changing.change(policy, change(policy, step, day, settlements), TODAY.plusDays(10));
        } catch (ProblemException _) {
            // not possible where the policy stands
        }
    }

    private static Change change(Policy policy, Step step, LocalDate day, List<Settlement> settlements) {
        long value = 1_000_000L * (1 + step.value());
        return switch (step.kind()) {
            case 0 -> new Change.Endorse(day, "test", Changing.retention(value), settlements);
            case 1 -> new Change.Endorse(day, "test", Changing.sales(1_000 * value), settlements);
            case 2 -> new Change.Cancel(day, "test", ReturnBasis.PRO_RATA);
            case 3 -> new Change.Cancel(day, "test", ReturnBasis.SHORT_RATE);
            case 4 -> new Change.Reinstate(day, "test");
            case 5 ->
                new Change.Endorse(day, "test", Changing.limit(CoverageCode.DATA_RESTORATION, value), settlements);
            case 6 ->
                new Change.Endorse(day, "test", Changing.without(CoverageCode.BUSINESS_INTERRUPTION), settlements);
            default ->
                new Change.Endorse(day, "test", Changing.limit(CoverageCode.BUSINESS_INTERRUPTION, value), settlements);
        };
    }

    /** Everything recorded by then, replayed for one day. */
    private static Map<String, @Nullable String> replayed(Policy policy, LocalDate day, Instant knownAt) {
        Map<String, @Nullable String> fields =
                TermFields.of(policy.versions().getFirst().terms());
        fields.put(TermFields.COVER, day.isBefore(YEAR.to()) ? CoverKind.COVERED.name() : null);
        record Dated(LocalDate from, int sequence, TermChange change) {}
        List<Dated> changes = new ArrayList<>();
        changes.add(new Dated(YEAR.to(), 0, new TermChange(YEAR.to(), TermFields.COVER, null)));
        for (PolicyTransaction transaction : policy.transactions()) {
            if (!transaction.recordedAt().isAfter(knownAt)) {
                transaction
                        .changes()
                        .forEach(change ->
                                changes.add(new Dated(change.effectiveFrom(), transaction.sequence(), change)));
            }
        }
        changes.sort(Comparator.comparing(Dated::from).thenComparingInt(Dated::sequence));
        changes.stream()
                .filter(dated -> !dated.from().isAfter(day))
                .forEach(dated ->
                        fields.put(dated.change().field(), dated.change().value()));
        return fields.get(TermFields.COVER) == null ? new LinkedHashMap<>() : visible(fields);
    }

    private static Map<String, @Nullable String> told(PolicyVersion version) {
        Map<String, @Nullable String> fields = TermFields.of(version.terms());
        fields.put(TermFields.COVER, version.cover().name());
        return visible(fields);
    }

    /** Without the fields of parts that are not insured. */
    private static Map<String, @Nullable String> visible(Map<String, @Nullable String> fields) {
        List<CoverageCode> insured = TermFields.insuredParts(fields);
        Map<String, @Nullable String> visible = new LinkedHashMap<>(fields);
        visible.keySet()
                .removeIf(field -> field.startsWith(TermFields.PARTS) && !insured.contains(TermFields.part(field)));
        return visible;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }
}
