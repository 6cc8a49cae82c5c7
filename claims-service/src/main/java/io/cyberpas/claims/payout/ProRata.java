package io.cyberpas.claims.payout;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares out an amount among people who are owed more. Everybody is brought to the same share of their award, what they got before counted
 * in: whoever came later is served first until all have the same share, and nobody gets more than their award. Whole units only, the
 * largest remainders first, so that the shares sum to the amount exactly; the same amount and people give the same shares every time.
 */
public final class ProRata {

    private static final Comparator<Group> LOWEST_SHARE_FIRST = Comparator.comparing(
                    (Group group) -> group,
                    (one, other) ->
                            product(one.already(), other.award()).compareTo(product(other.already(), one.award())))
            .thenComparing(Group::award)
            .thenComparing(Group::already);

    private ProRata() {}

    /**
     * People who are awarded the same and got the same before, in the smallest unit of the currency.
     *
     * @param persons how many
     */
    public record Group(long award, long already, long persons) {

        long open() {
            return Math.max(0, award - already);
        }
    }

    /**
     * What each of a group gets.
     *
     * @param amount at least
     * @param withOneMore how many of them get one unit more
     */
    public record Share(Group group, long amount, long withOneMore) {

        /** Of all of the group. */
        public long total() {
            return amount * group.persons() + withOneMore;
        }
    }

    /**
     * All shares.
     *
     * @param due what would be paid if the amount sufficed
     * @param paid the amount, or what is due if that is less
     */
    public record Plan(List<Share> shares, long due, long paid) {

        /** Keeps its own copy. */
        public Plan {
            shares = List.copyOf(shares);
        }

        /** Whether people get less than they are owed. */
        public boolean isCut() {
            return paid < due;
        }
    }

    /** Shares out at most the amount. */
    public static Plan plan(List<Group> groups, long amount) {
        List<Group> owed = groups.stream()
                .filter(group -> group.open() > 0 && group.persons() > 0)
                .sorted(LOWEST_SHARE_FIRST)
                .toList();
        long due = owed.stream()
                .mapToLong(group -> Math.multiplyExact(group.open(), group.persons()))
                .reduce(0, Math::addExact);
        if (due <= amount) {
            return new Plan(
                    owed.stream()
                            .map(group -> new Share(group, group.open(), 0))
                            .toList(),
                    due,
                    due);
        }
        return new Plan(cut(served(owed, amount), amount), due, amount);
    }

    /** Those who stand below the share to which the amount brings everybody. */
    private static Level served(List<Group> owed, long amount) {
        BigInteger awards = BigInteger.ZERO;
        BigInteger money = BigInteger.valueOf(amount);
        int count = 0;
        for (Group group : owed) {
            boolean isAbove = count > 0
                    && product(group.already()).multiply(awards).compareTo(money.multiply(product(group.award()))) >= 0;
            if (isAbove) {
                break;
            }
            awards = awards.add(product(group.award(), group.persons()));
            money = money.add(product(group.already(), group.persons()));
            count++;
        }
        return new Level(owed.subList(0, count), money, awards);
    }

    /** The share money/awards of all awards of the groups. */
    private record Level(List<Group> groups, BigInteger money, BigInteger awards) {

        /** What a group gets, in whole units and the remainder of another. */
        Part part(Group group) {
            BigInteger[] exact = product(group.award())
                    .multiply(money)
                    .subtract(product(group.already()).multiply(awards))
                    .divideAndRemainder(awards);
            return new Part(group, exact[0].longValueExact(), exact[1]);
        }
    }

    private record Part(Group group, long amount, BigInteger remainder) {}

    private static List<Share> cut(Level level, long amount) {
        List<Part> parts = level.groups().stream()
                .map(level::part)
                .sorted(Comparator.comparing(Part::remainder).reversed())
                .toList();
        long left = amount
                - parts.stream()
                        .mapToLong(part -> part.amount() * part.group().persons())
                        .sum();
        List<Share> shares = new ArrayList<>();
        for (Part part : parts) {
            long extra = Math.min(
                    left, part.remainder().signum() == 0 ? 0 : part.group().persons());
            shares.add(new Share(part.group(), part.amount(), extra));
            left -= extra;
        }
        return shares;
    }

    private static BigInteger product(long factor) {
        return BigInteger.valueOf(factor);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
