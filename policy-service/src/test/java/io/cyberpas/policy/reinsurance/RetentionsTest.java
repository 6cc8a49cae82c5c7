package io.cyberpas.policy.reinsurance;

import static io.cyberpas.policy.coverage.Product.ENTERPRISE_CYBER;
import static io.cyberpas.policy.coverage.Product.PI_LIABILITY;
import static io.cyberpas.policy.coverage.Product.PUBLIC_SECTOR;
import static io.cyberpas.policy.reinsurance.TestTreaties.INCEPTION;
import static io.cyberpas.policy.reinsurance.TestTreaties.KRW;
import static io.cyberpas.policy.reinsurance.TestTreaties.layer;
import static io.cyberpas.policy.reinsurance.TestTreaties.share;
import static io.cyberpas.policy.reinsurance.TestTreaties.won;
import static io.cyberpas.policy.reinsurance.TreatyKind.PER_EVENT_EXCESS;
import static io.cyberpas.policy.reinsurance.TreatyKind.PER_RISK_EXCESS;
import static io.cyberpas.policy.reinsurance.TreatyKind.POOL_SHARE;
import static io.cyberpas.policy.reinsurance.TreatyKind.QUOTA_SHARE;
import static io.cyberpas.policy.reinsurance.TreatyKind.RETENTION_SHARE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RetentionsTest {
    private static final Treaty FUND = share(RETENTION_SHARE, "RF", "0.10", "0", 1_000_000, "FUND:1");
    private static final Treaty POOL = share(POOL_SHARE, "POOL", "0.40", "0.10", 1_000_000, "POOL:1");
    private static final Treaty QUOTA = share(QUOTA_SHARE, "QS", "0.50", "0.25", 1_000, "A:0.6", "B:0.4");
    private static final Treaty RISK = layer(PER_RISK_EXCESS, "XR", 100, 100, List.of("1"), "A:1");
    private static final Treaty EVENT = layer(PER_EVENT_EXCESS, "XE", 150, 200, List.of("1"), "B:1");

    private static NetLoss net(Treaties treaties, Exposure... exposures) {
        return new Retentions(treaties).net(KRW, List.of(exposures));
    }

    @Test
    void sharesAreTakenFirstAndLayersOfWhatTheyLeave() {
        // 1,000: fund 10% = 100; pool 40% of 900 = 360; quota 50% of 540 = 270; 270 left.
        // Per risk 100 xs 100: min(270 - 100, 100) = 100; 170 left. Per event 200 xs 150: 170 - 150 = 20. Net 150.
        NetLoss loss = net(
                TestTreaties.of(FUND, POOL, QUOTA, RISK, EVENT),
                Exposure.of(PUBLIC_SECTOR, INCEPTION, won(1_000), won(1_000)));
        assertEquals(won(100), loss.ceded().get(RETENTION_SHARE));
        assertEquals(won(360), loss.ceded().get(POOL_SHARE));
        assertEquals(won(270), loss.ceded().get(QUOTA_SHARE));
        assertEquals(won(100), loss.ceded().get(PER_RISK_EXCESS));
        assertEquals(won(20), loss.ceded().get(PER_EVENT_EXCESS));
        assertEquals(won(150), loss.net());
        // Deposits are 10% of the limit: 10 and 20. A whole limit reinstated costs 10, 20 of 200 cost 2.
        assertEquals(won(12), loss.reinstatementPremium());
    }

    @Test
    void aGreatRiskTakesPartInTheQuotaShareUpToItsMaximum() {
        // Sum insured 4,000, maximum 1,000: the quota share takes 50% x 1,000 / 4,000 = 12.5% of 800 = 100.
        NetLoss loss = net(TestTreaties.of(QUOTA), Exposure.of(ENTERPRISE_CYBER, INCEPTION, won(4_000), won(800)));
        assertEquals(won(100), loss.ceded().get(QUOTA_SHARE));
        assertEquals(won(700), loss.net());
    }

    @Test
    void alikePoliciesCountAsManyAndUseUpTheAggregatePerRisk() {
        // Five lose 180 each: 80 each above 100, together 400, but limit and one reinstatement give 200.
        // 900 - 200 = 700 meets the layer per event: min(700 - 150, 200) = 200. Net 500.
        NetLoss loss =
                net(TestTreaties.of(RISK, EVENT), new Exposure(PUBLIC_SECTOR, INCEPTION, won(1_000), won(180), 5));
        assertEquals(won(900), loss.gross());
        assertEquals(won(200), loss.ceded().get(PER_RISK_EXCESS));
        assertEquals(won(200), loss.ceded().get(PER_EVENT_EXCESS));
        assertEquals(won(500), loss.net());
    }

    @Test
    void whatNoTreatyTakesIsKept() {
        NetLoss loss = net(
                TestTreaties.of(FUND, POOL, QUOTA, RISK, EVENT),
                Exposure.of(PI_LIABILITY, INCEPTION, won(1_000), won(1_000)),
                Exposure.of(PUBLIC_SECTOR, LocalDate.parse("2027-01-01"), won(1_000), won(1_000)));
        assertEquals(won(2_000), loss.net());
    }

    @Property
    void grossIsNetAndCededAndTheOrderDoesNotMatter(
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 100_000) Long> losses) {
        Treaties treaties = TestTreaties.of(FUND, POOL, QUOTA, RISK, EVENT);
        List<Exposure> exposures = losses.stream()
                .map(loss -> Exposure.of(PUBLIC_SECTOR, INCEPTION, won(Math.max(loss, 7)), won(loss)))
                .toList();
        NetLoss net = new Retentions(treaties).net(KRW, exposures);
        Money ceded = net.ceded().values().stream().reduce(won(0), Money::plus);
        assertEquals(net.gross(), net.net().plus(ceded));
        assertEquals(won(losses.stream().flatMapToLong(LongStream::of).sum()), net.gross());
        assertEquals(net, new Retentions(treaties).net(KRW, exposures.reversed()));
    }
}
