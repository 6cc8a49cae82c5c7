package io.cyberpas.claims.authority;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Who decides up to an amount.
 *
 * @param upTo the highest amount by currency, a currency that is not named goes on to the next level; empty for any amount
 * @param decidedBy roles of which whoever decides or proposes has one
 * @param confirmations how many other people have to agree before it counts
 * @param confirmedBy roles of which each of them has one
 */
public record AuthorityLevel(
        Map<String, BigDecimal> upTo, List<String> decidedBy, int confirmations, List<String> confirmedBy) {

    /** @throws IllegalArgumentException if nobody may decide, or nobody may confirm what has to be confirmed */
    public AuthorityLevel {
        upTo = Map.copyOf(upTo);
        decidedBy = List.copyOf(decidedBy);
        confirmedBy = List.copyOf(confirmedBy);
        if (decidedBy.isEmpty() || (confirmations > 0) == confirmedBy.isEmpty()) {
            throw new IllegalArgumentException("A level names who decides, and who confirms where that is asked for");
        }
    }

    /** Up to how much, by currency; none for any amount. */
    public List<Money> limits() {
        return upTo.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Money.of(each.getValue(), Currency.getInstance(each.getKey())))
                .toList();
    }

    boolean isOpenEnded() {
        return upTo.isEmpty();
    }

    boolean covers(Money amount) {
        var most = upTo.get(amount.currency().getCurrencyCode());
        return isOpenEnded() || (most != null && amount.amount().compareTo(most) <= 0);
    }

    /** Whether it counts only once others agreed. */
    public boolean needsConfirmation() {
        return confirmations > 0;
    }

    /** Whether so many agreed that it counts. */
    public boolean isConfirmedBy(int others) {
        return others >= confirmations;
    }

    /** Whether somebody may decide, or propose it where others have to agree. */
    public boolean admits(Actor actor) {
        return decidedBy.stream().anyMatch(actor::is);
    }

    /** Whether somebody may agree to what another person decided or proposed. */
    public boolean mayConfirm(String proposer, Actor actor) {
        return !proposer.equals(actor.subject()) && confirmedBy.stream().anyMatch(actor::is);
    }

    /** @throws ForbiddenActionException for whoever's authority does not reach */
    public void requireMayDecide(String what, Money amount, Actor actor) {
        if (!admits(actor)) {
            throw new ForbiddenActionException(
                    "%s of %s is above your authority; it is decided by %s".formatted(what, amount, either(decidedBy)));
        }
    }

    /** @throws ForbiddenActionException for the proposer, and for whoever's authority does not reach */
    public void requireMayConfirm(String what, Money amount, String proposer, Actor actor) {
        if (proposer.equals(actor.subject())) {
            throw new ForbiddenActionException("Four eyes: nobody agrees to what they decided or proposed themselves");
        }
        if (!mayConfirm(proposer, actor)) {
            throw new ForbiddenActionException("%s of %s is above your authority; it needs %d of %s"
                    .formatted(what, amount, confirmations, either(confirmedBy)));
        }
    }

    private static String either(List<String> roles) {
        return String.join(" or ", roles);
    }
}
