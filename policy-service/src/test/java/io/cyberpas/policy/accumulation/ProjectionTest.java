package io.cyberpas.policy.accumulation;

import static io.cyberpas.policy.policy.Fixtures.PADA;
import static io.cyberpas.policy.policy.Fixtures.YEAR;
import static io.cyberpas.policy.policy.Fixtures.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.data.Database;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.RunningService;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.CoverageTrigger;
import io.cyberpas.policy.coverage.LimitBasis;
import io.cyberpas.policy.coverage.LimitClause;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.AcceptedQuote;
import io.cyberpas.policy.policy.CoverKind;
import io.cyberpas.policy.policy.CoverPeriod;
import io.cyberpas.policy.policy.CoveragePart;
import io.cyberpas.policy.policy.Dependency;
import io.cyberpas.policy.policy.DependencyKeeping;
import io.cyberpas.policy.policy.DependencyKind;
import io.cyberpas.policy.policy.Fixtures;
import io.cyberpas.policy.policy.Insured;
import io.cyberpas.policy.policy.Policies;
import io.cyberpas.policy.policy.Policy;
import io.cyberpas.policy.policy.PolicyChanged;
import io.cyberpas.policy.policy.PolicyTerms;
import io.cyberpas.policy.policy.PolicyVersion;
import io.cyberpas.policy.policy.PricedSpan;
import io.cyberpas.policy.policy.TransactionDraft;
import io.cyberpas.policy.policy.TransactionKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done to policies, the projection says what looking at each of them says. */
@RunningService
class ProjectionTest {
    private static final int POLICIES = 12;
    private static final int STEPS = 40;
    private static final List<String> INDUSTRIES = List.of("FINANCE", "HEALTH", "RETAIL");

    @Inject
    Policies policies;

    @Inject
    ExposureKeeping keeping;

    @Inject
    ExposureFolding folding;

    @Inject
    ExposureReading reading;

    @Inject
    ExposureRebuilding rebuilding;

    @Inject
    DependencyKeeping dependencies;

    @Inject
    Database database;

    private final Random random = new Random(20261122);
    private final String run = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final List<String> providers = List.of("A " + run, "B " + run, "C " + run);
    private final List<String> numbers = new ArrayList<>();

    @BeforeEach
    void issue() {
        for (int i = 0; i < POLICIES; i++) {
            String number = "P-2026-T%s%02d".formatted(run, i);
            numbers.add(number);
            AcceptedQuote quote = new AcceptedQuote(
                    "Q-2026-T%s%02d".formatted(run, i),
                    false,
                    i % 2 == 0 ? Product.ENTERPRISE_CYBER : Product.SME_CYBER,
                    "HANBIT",
                    YEAR,
                    terms(),
                    shared());
            QuarkusTransaction.requiringNew().run(() -> {
                Policy policy = Fixtures.policy(number, quote);
                policies.persistAndFlush(policy);
                keeping.follow(new PolicyChanged(policy, policy.lastTransaction(), PADA));
            });
        }
    }

    @Test
    void saysWhatCountingPolicyByPolicySays() {
        for (int step = 0; step < STEPS; step++) {
            String number = numbers.get(random.nextInt(POLICIES));
            if (random.nextInt(4) == 0) {
                dependencies.replace(number, shared(), null, PADA);
            } else {
                QuarkusTransaction.requiringNew().run(() -> change(number));
            }
            if (random.nextInt(10) == 0) {
                folding.fold();
            }
            if (step % 10 == 9) {
                requireRight(YEAR.from().plusDays(random.nextInt(400) - 10));
            }
        }
        requireRight(YEAR.from().minusDays(1));
        requireRight(YEAR.from());
        requireRight(YEAR.lastDay());
        requireRight(YEAR.to());
        assertEquals(List.of(), rebuilding.check().differences());
    }

    @Test
    void keepsThePartsInTheOrderOfTheirList() {
        List<String> parts = database.list("SELECT unnest(exposure_parts())", row -> row.getString(1));
        assertEquals(Stream.of(CoverageCode.values()).map(Enum::name).toList(), parts);
    }

    @Test
    void isMadeAnewOfAllPoliciesAndShowsWhereItWasWrong() {
        assertTrue(rebuilding.check().agrees());
        folding.fold();
        String key = "CLOUD:" + providers.getFirst();
        database.change("UPDATE exposure_by_key SET exposed_amount = exposed_amount + 7 WHERE key = ?", key);
        database.change("UPDATE exposure_by_cell SET part_amounts[3] = part_amounts[3] + 7 WHERE provider = ?", key);
        List<ExposureCheck.Difference> found = rebuilding.check().differences();
        assertTrue(found.stream()
                .anyMatch(one -> one.dimension().equals("PROVIDER") && one.key().equals(key)));
        assertTrue(found.stream()
                .anyMatch(one -> one.dimension().equals("CELL") && one.key().startsWith(key)));
        long rows = rebuilding.rebuild(PADA);
        assertTrue(rows >= POLICIES);
        assertEquals(List.of(), rebuilding.check().differences());
        requireRight(YEAR.from());
    }

    /** Compares what the projection says of this test's providers with what each policy says. */
    private void requireRight(LocalDate day) {
        Map<String, List<Money>> exposed = new HashMap<>();
        Map<String, Long> interruption = new HashMap<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (String number : numbers) {
                Policy policy = policies.numbered(number).orElseThrow();
                policy.known().stream()
                        .filter(version -> version.cover() == CoverKind.COVERED
                                && version.effective().contains(day))
                        .forEach(version -> policy.dependencies().forEach(on -> {
                            String key = on.kind() + ":" + on.provider();
                            exposed.computeIfAbsent(key, _ -> new ArrayList<>()).add(oneEvent(version));
                            interruption.merge(key, interruption(version), Long::sum);
                        }));
            }
        });
        for (String name : providers) {
            Provider provider = new Provider(DependencyKind.CLOUD, name);
            List<Money> expected = exposed.getOrDefault(provider.key(), List.of());
            Money sum = expected.stream().reduce(won(0), Money::plus);
            List<ExposureLine> lines = reading.lines(ExposureBy.PROVIDER, day, "KRW").stream()
                    .filter(line -> line.key().equals(provider.key()))
                    .toList();
            assertEquals(
                    expected.size(),
                    lines.stream().mapToLong(ExposureLine::policies).sum(),
                    name + " on " + day);
            assertEquals(sum, lines.stream().map(ExposureLine::inWon).reduce(won(0), Money::plus), name + " on " + day);
            List<ExposureCell> cells =
                    reading.cells(day, List.of(provider)).dependents().getOrDefault(provider, List.of());
            assertEquals(
                    interruption.getOrDefault(provider.key(), 0L),
                    cells.stream()
                            .mapToLong(cell -> cell.parts()
                                    .get(CoverageCode.BUSINESS_INTERRUPTION)
                                    .longValueExact())
                            .sum(),
                    name + " on " + day);
        }
    }

    private static Money oneEvent(PolicyVersion version) {
        PolicyTerms terms = version.terms();
        return terms.limits().stream()
                .map(LimitClause::limit)
                .reduce(Money::min)
                .map(terms.aggregateLimit()::min)
                .orElse(terms.aggregateLimit());
    }

    private static long interruption(PolicyVersion version) {
        return version.terms().parts().stream()
                .filter(part -> part.code() == CoverageCode.BUSINESS_INTERRUPTION)
                .mapToLong(part -> part.limit().min(oneEvent(version)).amount().longValueExact())
                .sum();
    }

    /** Other terms over other days, some of them only for reporting, some not at all. */
    private void change(String number) {
        Policy policy = policies.held(number).orElseThrow();
        List<PricedSpan> after = new ArrayList<>();
        LocalDate from = YEAR.from().plusDays(random.nextInt(3) * 40L);
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate to = from.plusDays(1 + random.nextInt(110));
            CoverKind cover = random.nextInt(4) == 0 ? CoverKind.REPORTING : CoverKind.COVERED;
            after.add(new PricedSpan(new CoverPeriod(from, to), cover, terms()));
            from = to.plusDays(random.nextInt(2) * 5L);
        }
        TransactionDraft draft = new TransactionDraft(
                TransactionKind.ENDORSEMENT, YEAR.from(), "test", null, List.of(), Map.of(), false);
        policy.record(draft, after, null, null, Fixtures.NOW, PADA);
        policies.recordChange(policy);
        keeping.follow(new PolicyChanged(policy, policy.lastTransaction(), PADA));
    }

    private PolicyTerms terms() {
        long limit = 100_000_000L * (1 + random.nextInt(30));
        Insured insured = new Insured(
                "한빛정보통신 주식회사",
                "123-45-67890",
                null,
                random.nextBoolean() ? "KR" : "JP",
                INDUSTRIES.get(random.nextInt(3)),
                won(60_000_000_000L),
                90_000L,
                null);
        CoveragePart part = CoveragePart.of(
                CoverageCode.BUSINESS_INTERRUPTION,
                CoverageTrigger.DISCOVERY,
                won(limit / 2),
                won(0),
                8,
                null,
                won(1_000));
        List<LimitClause> clauses = random.nextInt(3) == 0
                ? List.of(LimitClause.of("EACH_EVENT", LimitBasis.EVENT, List.of(), won(limit / 4), 0))
                : List.of();
        return new PolicyTerms("2026-01", insured, won(limit), won(0), won(1_000), List.of(part), clauses);
    }

    private Set<Dependency> shared() {
        Set<Dependency> shared = new HashSet<>();
        providers.stream()
                .filter(_ -> random.nextBoolean())
                .forEach(provider -> shared.add(Dependency.on(DependencyKind.CLOUD, provider)));
        return shared;
    }
}
