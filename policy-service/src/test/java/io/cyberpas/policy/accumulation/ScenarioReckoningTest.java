package io.cyberpas.policy.accumulation;

import static io.cyberpas.policy.coverage.CoverageCode.BUSINESS_INTERRUPTION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.data.Bilingual;
import io.cyberpas.platform.data.Source;
import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.accumulation.ExposureCell.Likeness;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.DependencyKind;
import io.cyberpas.policy.reinsurance.Retentions;
import io.cyberpas.policy.reinsurance.Treaties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure is worked out by hand. */
class ScenarioReckoningTest {
    private static final LocalDate ON = LocalDate.parse("2026-12-20");
    private static final LocalDate MONTH = LocalDate.parse("2026-12-01");
    private static final Provider AWS = new Provider(DependencyKind.CLOUD, "AWS");
    private static final Provider NAVER = new Provider(DependencyKind.CLOUD, "NAVER");
    private static final Provider LINUX = new Provider(DependencyKind.OPERATING_SYSTEM, "LINUX");
    private static final ExchangeRates RATES = new ExchangeRates(
            "test",
            List.of(
                    new ExchangeRate(
                            Currency.getInstance("USD"),
                            LocalDate.parse("2026-01-01"),
                            new BigDecimal("1350"),
                            Source.P),
                    new ExchangeRate(
                            Currency.getInstance("USD"),
                            LocalDate.parse("2027-01-01"),
                            new BigDecimal("1400"),
                            Source.P)));

    private static Scenario scenario(@Nullable DependencyKind hits, Damage... damage) {
        Bilingual text = new Bilingual("Test", "시험");
        return new Scenario("TEST", text, text, hits, null, MONTH, null, Source.P, List.of(damage));
    }

    private static Damage damage(CoverageCode part, String dependent, String other) {
        return new Damage(part, new BigDecimal(dependent), new BigDecimal(other));
    }

    private static ExposureCell cell(String currency, long policies, long exposed, long interruption, long privacy) {
        return new ExposureCell(
                new Likeness(Product.ENTERPRISE_CYBER, MONTH, 90, Currency.getInstance(currency)),
                policies,
                BigDecimal.valueOf(exposed),
                BigDecimal.valueOf(exposed),
                Map.of(
                        BUSINESS_INTERRUPTION, BigDecimal.valueOf(interruption),
                        PRIVACY_LIABILITY, BigDecimal.valueOf(privacy)));
    }

    private static ScenarioOutcome outcome(
            Scenario scenario, List<ExposureCell> all, Map<Provider, List<ExposureCell>> dependents) {
        return new ScenarioReckoning(scenario, ON, all, new Retentions(new Treaties()), RATES).outcome(dependents);
    }

    private static Money won(long amount) {
        return Money.of(amount, "KRW");
    }

    @Test
    void dependentsAndOthersAreDamagedByTheirOwnRatios() {
        // 10 policies with 5,000 of interruption; 4 of them, with 2,400, depend on AWS.
        // AWS: 4 x (2,400 / 4 x 0.5 = 300) = 1,200; the others 6 x (2,600 / 6 x 0.03 = 13) = 78. Together 1,278.
        Scenario outage = scenario(DependencyKind.CLOUD, damage(BUSINESS_INTERRUPTION, "0.5", "0.03"));
        ScenarioOutcome outcome = outcome(
                outage,
                List.of(cell("KRW", 10, 10_000, 5_000, 0)),
                Map.of(AWS, List.of(cell("KRW", 4, 4_000, 2_400, 0))));
        assertEquals(won(1_278), outcome.worst().gross());
        assertEquals(4, outcome.worst().policies());
        assertEquals(AWS, outcome.worst().provider());
    }

    @Test
    void aPolicyNeverPaysMoreThanOneEventCanCost() {
        // Two policies, each with parts of 900 and 800 in 1,000: full damage is 1,700, of which 1,000 is paid.
        Scenario ruin = scenario(null, damage(BUSINESS_INTERRUPTION, "0", "1"), damage(PRIVACY_LIABILITY, "0", "1"));
        ScenarioOutcome outcome = outcome(ruin, List.of(cell("KRW", 2, 2_000, 1_800, 1_600)), Map.of());
        assertEquals(won(2_000), outcome.worst().gross());
        assertNull(outcome.worst().provider());
        assertEquals(2, outcome.worst().policies());
    }

    @Test
    void theWorstProviderComesFirstAndOtherKindsAreNotHit() {
        Scenario outage = scenario(DependencyKind.CLOUD, damage(BUSINESS_INTERRUPTION, "0.1", "0"));
        ScenarioOutcome outcome = outcome(
                outage,
                List.of(cell("KRW", 9, 90_000, 90_000, 0)),
                Map.of(
                        AWS, List.of(cell("KRW", 2, 20_000, 20_000, 0)),
                        NAVER, List.of(cell("KRW", 3, 30_000, 30_000, 0)),
                        LINUX, List.of(cell("KRW", 9, 90_000, 90_000, 0))));
        assertEquals(
                List.of(NAVER, AWS),
                outcome.losses().stream().map(ScenarioLoss::provider).toList());
        assertEquals(
                List.of(won(3_000), won(2_000)),
                outcome.losses().stream().map(ScenarioLoss::gross).toList());
    }

    @Test
    void currenciesStandBesideEachOtherAndAreAddedUpAtTheRateOfTheDay() {
        // KRW 1,000,000 x 0.1 and USD 2,000 x 0.1 = USD 200 at 1,350 = 270,000.
        Scenario outage = scenario(DependencyKind.CLOUD, damage(BUSINESS_INTERRUPTION, "0.1", "0"));
        List<ExposureCell> cells = List.of(cell("KRW", 1, 1_000_000, 1_000_000, 0), cell("USD", 1, 2_000, 2_000, 0));
        ScenarioLoss loss = outcome(outage, cells, Map.of(AWS, cells)).worst();
        assertEquals(won(370_000), loss.gross());
        assertEquals(
                List.of(won(100_000), Money.of("200.00", "USD")),
                loss.byCurrency().stream().map(net -> net.gross()).toList());
        assertEquals(loss.gross(), loss.net());
    }

    @Test
    void ratesCountFromTheirDayOnAndTheFirstBeforeItToo() {
        Money dollar = Money.of("1.00", "USD");
        assertEquals(won(1_350), RATES.inWon(dollar, LocalDate.parse("2025-06-30")));
        assertEquals(won(1_350), RATES.inWon(dollar, LocalDate.parse("2026-12-31")));
        assertEquals(won(1_400), RATES.inWon(dollar, LocalDate.parse("2027-01-01")));
        assertEquals(won(5), RATES.inWon(won(5), ON));
    }

    @Test
    void nothingIsLostWhereNobodyCanBeHit() {
        Scenario outage = scenario(DependencyKind.CLOUD, damage(BUSINESS_INTERRUPTION, "0.1", "0.1"));
        assertTrue(outcome(outage, List.of(), Map.of()).worst().gross().isZero());
        assertTrue(outcome(scenario(null, damage(PRIVACY_LIABILITY, "0", "0.1")), List.of(), Map.of())
                .losses()
                .isEmpty());
    }

    @Test
    void aScenarioThatContradictsItselfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> scenario(null, damage(PRIVACY_LIABILITY, "0.1", "0")));
        assertThrows(IllegalArgumentException.class, () -> scenario(null));
        assertThrows(IllegalArgumentException.class, () -> damage(PRIVACY_LIABILITY, "1.1", "0"));
    }

    @Property
    void alikePoliciesTogetherNeverCostLessThanOneByOne(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 1, max = 1_000_000) Long> limits) {
        Damage[] damage = {damage(BUSINESS_INTERRUPTION, "0", "0.7"), damage(PRIVACY_LIABILITY, "0", "0.6")};
        long oneByOne = 0;
        long exposed = 0;
        long interruption = 0;
        for (long limit : limits) {
            long part = limit % 3 == 0 ? limit : limit / 2;
            exposed += limit;
            interruption += part;
            oneByOne += Math.min(limit, (7 * part + 6 * limit) / 10);
        }
        Money together = outcome(
                        scenario(null, damage),
                        List.of(cell("KRW", limits.size(), exposed, interruption, exposed)),
                        Map.of())
                .worst()
                .gross();
        // The mean is rounded to a whole won for each policy.
        assertTrue(together.amount().longValueExact() >= oneByOne - limits.size());
        assertTrue(together.amount().longValueExact() <= exposed + limits.size());
    }
}
