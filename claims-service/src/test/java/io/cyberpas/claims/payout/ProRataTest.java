package io.cyberpas.claims.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.cyberpas.claims.payout.ProRata.Group;
import io.cyberpas.claims.payout.ProRata.Plan;
import io.cyberpas.claims.payout.ProRata.Share;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProRataTest {

    @Test
    void everybodyIsPaidInFullWhereTheAmountSuffices() {
        Plan plan = ProRata.plan(List.of(new Group(100_000, 0, 10), new Group(300_000, 100_000, 2)), 5_000_000);

        assertThat(plan.isCut()).isFalse();
        assertThat(plan.paid()).isEqualTo(1_400_000);
        assertThat(plan.shares()).extracting(Share::amount).containsExactlyInAnyOrder(100_000L, 200_000L);
    }

    @Test
    void unitsThatAreLeftOverGoToTheLargestRemainders() {
        Plan plan = ProRata.plan(List.of(new Group(100, 0, 3), new Group(50, 0, 1)), 100);

        assertThat(total(plan)).isEqualTo(100);
        assertThat(plan.shares())
                .containsExactlyInAnyOrder(
                        new Share(new Group(100, 0, 3), 28, 2), new Share(new Group(50, 0, 1), 14, 0));
    }

    @Test
    void whoeverCameLaterIsServedFirstUntilAllHaveTheSameShare() {
        Plan plan = ProRata.plan(List.of(new Group(100_000, 70_000, 9), new Group(100_000, 0, 1)), 70_000);

        assertThat(plan.shares()).containsExactly(new Share(new Group(100_000, 0, 1), 70_000, 0));
    }

    @Property(tries = 500)
    void theSharesSumToTheAmountAndNobodyGetsMoreThanTheyAreOwed(
            @ForAll("groups") List<Group> groups, @ForAll @LongRange(min = 0, max = 3_000_000_000L) long amount) {
        Plan plan = ProRata.plan(groups, amount);

        assertThat(total(plan)).isEqualTo(plan.paid()).isEqualTo(Math.min(amount, plan.due()));
        for (Share share : plan.shares()) {
            long most = share.amount() + (share.withOneMore() > 0 ? 1 : 0);
            assertThat(most).isBetween(0L, share.group().award() - share.group().already());
            assertThat(share.withOneMore()).isBetween(0L, share.group().persons());
        }
        assertThat(ProRata.plan(groups, amount)).isEqualTo(plan);
    }

    @Property(tries = 300)
    void atTheEndNobodyWhoGotSomethingStandsAboveThoseWhoGotNothing(
            @ForAll("groups") List<Group> groups, @ForAll @LongRange(min = 1, max = 300_000_000L) long amount) {
        Plan plan = ProRata.plan(groups, amount);
        double level = plan.shares().stream()
                .filter(share -> share.total() > 0)
                .mapToDouble(share -> (share.group().already() + share.amount())
                        / (double) share.group().award())
                .max()
                .orElse(0);
        groups.stream()
                .filter(group ->
                        plan.shares().stream().noneMatch(share -> share.group().equals(group)))
                .forEach(group -> assertThat((group.already() + 1) / (double) group.award())
                        .isGreaterThanOrEqualTo(level - 1e-9));
    }

    @Property(tries = 300)
    void aTopUpPaysTheDifferenceOnly(
            @ForAll("fresh") List<Group> groups, @ForAll @LongRange(min = 1, max = 300_000_000L) long first) {
        Plan plan = ProRata.plan(groups, first);
        List<Group> after = new ArrayList<>();
        for (Share share : plan.shares()) {
            Group group = share.group();
            after.add(new Group(group.award(), group.already() + share.amount() + 1, share.withOneMore()));
            after.add(
                    new Group(group.award(), group.already() + share.amount(), group.persons() - share.withOneMore()));
        }
        Plan topUp = ProRata.plan(after, Long.MAX_VALUE / 4);

        assertThat(topUp.isCut()).isFalse();
        assertThat(total(plan) + total(topUp)).isEqualTo(plan.due());
    }

    @Provide
    Arbitrary<List<Group>> groups() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 3_000_000),
                        Arbitraries.longs().between(0, 100),
                        Arbitraries.longs().between(1, 2_000))
                .as((award, percent, persons) -> new Group(award, award * percent / 100, persons))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(group -> group.award() + "/" + group.already());
    }

    @Provide
    Arbitrary<List<Group>> fresh() {
        return groups().map(groups -> groups.stream()
                .map(group -> new Group(group.award(), 0, group.persons()))
                .distinct()
                .toList());
    }

    private static long total(Plan plan) {
        return plan.shares().stream().mapToLong(Share::total).sum();
    }
}
