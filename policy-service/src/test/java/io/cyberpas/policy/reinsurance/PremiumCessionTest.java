package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.coverage.CoverageCode.DATA_RESTORATION;
import static io.cyberpas.policy.coverage.CoverageCode.PRIVACY_LIABILITY;
import static io.cyberpas.policy.reinsurance.TestTreaties.layer;
import static io.cyberpas.policy.reinsurance.TestTreaties.programme;
import static io.cyberpas.policy.reinsurance.TestTreaties.share;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;
import static io.cyberpas.policy.reinsurance.TreatyKind.PER_EVENT_EXCESS;
import static io.cyberpas.policy.reinsurance.TreatyKind.PER_RISK_EXCESS;
import static io.cyberpas.policy.reinsurance.TreatyKind.POOL_SHARE;
import static io.cyberpas.policy.reinsurance.TreatyKind.QUOTA_SHARE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PremiumCessionTest {
    private static final Treaty POOL = share(POOL_SHARE, "POOL", "0.40", "0.10", 1_000_000, "POOL:1");
    private static final Treaty QUOTA = share(QUOTA_SHARE, "QS", "0.30", "0.275", 5_000, "A:0.5", "B:0.3", "C:0.2");
    private static final Treaty RISK = layer(PER_RISK_EXCESS, "XR", 100, 100, List.of("1"), "A:0.6", "C:0.4");
    private static final Treaty EVENT = layer(PER_EVENT_EXCESS, "XE", 150, 200, List.of("1"), "B:1");

    private static CededPremium ceded(Map<Cut.Account, CededPremium> all, String treaty, String reinsurer) {
        return all.get(new Cut.Account(treaty, reinsurer));
    }

    @Test
    void premiumIsCededByPartTreatyAndReinsurer() {
        // Rates on line of 10% on an expected premium equal to the limit: each layer takes 10% of the net premium.
        // 10,000: pool 4,000; quota 30% of 6,000 = 1,800 (A 900, B 540, C 360); of 4,200 each layer 420 (A 252, C 168;
        // B 420).
        Map<Cut.Account, CededPremium> all = PremiumCession.of(
                programme(POOL, QUOTA, RISK, EVENT),
                won(8_000),
                Map.of(PRIVACY_LIABILITY, won(10_000), DATA_RESTORATION, won(1_000)));
        assertEquals(won(4_000), ceded(all, "POOL", "POOL").byPart().get(PRIVACY_LIABILITY));
        assertEquals(won(900), ceded(all, "QS", "A").byPart().get(PRIVACY_LIABILITY));
        assertEquals(won(540), ceded(all, "QS", "B").byPart().get(PRIVACY_LIABILITY));
        assertEquals(won(36), ceded(all, "QS", "C").byPart().get(DATA_RESTORATION));
        assertEquals(won(252), ceded(all, "XR", "A").byPart().get(PRIVACY_LIABILITY));
        assertEquals(won(42), ceded(all, "XE", "B").byPart().get(DATA_RESTORATION));
        // 27.5% of 900 + 90 = 272.25, rounded 272; 10% of 4,400 = 440; layers give nothing back.
        assertEquals(won(272), ceded(all, "QS", "A").commission());
        assertEquals(won(440), ceded(all, "POOL", "POOL").commission());
        assertEquals(won(0), ceded(all, "XR", "A").commission());
    }

    @Test
    void aGreatRiskCedesLessToTheQuotaShare() {
        // 60% of 100,000 are left by the pool; of these the maximum of 5,000: 30% x 5,000 / 60,000 = 2.5% of 6,000 =
        // 150.
        Map<Cut.Account, CededPremium> all =
                PremiumCession.of(programme(POOL, QUOTA), won(100_000), Map.of(PRIVACY_LIABILITY, won(10_000)));
        assertEquals(won(75), ceded(all, "QS", "A").premium());
        assertEquals(won(45), ceded(all, "QS", "B").premium());
        assertEquals(won(30), ceded(all, "QS", "C").premium());
    }

    @Test
    void unitsLeftOverGoToTheGreatestRemainders() {
        // 10 in three thirds: 3.33 each, one unit is left; the first of equals gets it.
        List<BigDecimal> thirds = List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);
        assertEquals(List.of(won(4), won(3), won(3)), Apportionment.of(won(10), thirds));
        assertEquals(List.of(won(-4), won(-3), won(-3)), Apportionment.of(won(-10), thirds));
        assertEquals(
                List.of(Money.of("3.34", "USD"), Money.of("3.33", "USD"), Money.of("3.33", "USD")),
                Apportionment.of(Money.of("10.00", "USD"), thirds));
    }

    @Property
    void grossIsNetAndCededInEveryPart(
            @ForAll @LongRange(min = -1_000_000_000, max = 1_000_000_000) long privacy,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long restoration,
            @ForAll @LongRange(min = 1, max = 100_000_000) long sumInsured) {
        Map<CoverageCode, Money> premiums = Map.of(PRIVACY_LIABILITY, won(privacy), DATA_RESTORATION, won(restoration));
        List<Cut> cuts = programme(POOL, QUOTA, RISK, EVENT).premiumCuts(won(sumInsured));
        BigDecimal net =
                BigDecimal.ONE.subtract(cuts.stream().map(Cut::fraction).reduce(BigDecimal.ZERO, BigDecimal::add));
        Map<Cut.Account, CededPremium> all =
                PremiumCession.of(programme(POOL, QUOTA, RISK, EVENT), won(sumInsured), premiums);
        premiums.forEach((part, gross) -> {
            Money ceded =
                    all.values().stream().map(each -> each.byPart().get(part)).reduce(won(0), Money::plus);
            Money kept = gross.minus(ceded);
            BigDecimal exact = gross.amount().multiply(net);
            assertTrue(
                    kept.amount().subtract(exact).abs().compareTo(BigDecimal.ONE) <= 0, "rounded by one unit at most");
        });
    }

    @Property
    void sharesAlwaysSumUp(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 1_000) Long> weights) {
        List<Money> parts = Apportionment.of(
                won(amount), weights.stream().map(BigDecimal::valueOf).toList());
        assertEquals(won(amount), parts.stream().reduce(won(0), Money::plus));
    }
}
