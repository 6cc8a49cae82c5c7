package io.cyberpas.claims.payment;

import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All levels of authority over money, of all times and currencies. */
public record Authority(List<AuthorityLevel> levels) {

    private static final Comparator<AuthorityLevel> LOWEST_FIRST =
            Comparator.comparing(AuthorityLevel::upTo, Comparator.nullsLast(Comparator.<Money>naturalOrder()));

    public Authority {
        levels = List.copyOf(levels);
    }

    /** The lowest level to approve payments that covers the amount on the day. */
    public AuthorityLevel levelFor(Money net, LocalDate day) {
        return levelFor(AuthorityAct.PAYMENT, net, day);
    }

    /** The lowest level that covers the amount on the day. */
    public AuthorityLevel levelFor(AuthorityAct act, Money amount, LocalDate day) {
        return levels.stream()
                .filter(each -> each.covers(act, amount, day))
                .min(LOWEST_FIRST)
                .orElseThrow(
                        () -> new IllegalStateException("No authority covers " + act + " of " + amount + " on " + day));
    }
}
