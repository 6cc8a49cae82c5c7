package io.cyberpas.claims.roster;

import io.cyberpas.claims.liability.RosterTally;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What terms come to on a roster: pure arithmetic over the counts of its categories.
 *
 * @param lines one for each category
 */
public record AwardSheet(AwardTerms terms, List<Line> lines, RosterTally tally) {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /**
     * One category.
     *
     * @param persons who are counted: those who take part, or all where a share of them is expected to
     * @param award of each who has none of their own
     * @param total of all who are counted
     */
    public record Line(@Nullable String category, long persons, long withOwnAward, Money award, Money total) {}

    /** Works out what the terms come to. */
    public static AwardSheet of(AwardTerms terms, List<CategoryCount> counts) {
        BigDecimal percent = terms.participationPercent();
        List<Line> lines = counts.stream()
                .map(count -> line(terms, count, percent == null ? count.participating() : count.all()))
                .toList();
        long victims = counts.stream().mapToLong(count -> count.all().persons()).sum();
        long counted = lines.stream().mapToLong(Line::persons).sum();
        Money total = lines.stream()
                .map(Line::total)
                .reduce(Money.zero(terms.perHead().currency()), Money::plus);
        if (percent == null) {
            return new AwardSheet(terms, lines, new RosterTally(victims, counted, total));
        }
        BigDecimal share = percent.multiply(PERCENT);
        long expected = share.multiply(BigDecimal.valueOf(counted))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new AwardSheet(
                terms, lines, new RosterTally(victims, expected, total.times(share, RoundingMode.HALF_UP)));
    }

    private static Line line(AwardTerms terms, CategoryCount count, CategoryCount.Heads heads) {
        Money award = terms.of(count.category());
        Money byTerms =
                award.times(BigDecimal.valueOf(heads.persons() - heads.withOwnAward()), RoundingMode.UNNECESSARY);
        return new Line(
                count.category(), heads.persons(), heads.withOwnAward(), award, byTerms.plus(heads.ownAwards()));
    }
}
