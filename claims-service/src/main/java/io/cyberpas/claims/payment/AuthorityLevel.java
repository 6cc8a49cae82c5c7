package io.cyberpas.claims.payment;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may approve payments or set reserves up to an amount, valid for days within [effectiveFrom, effectiveTo).
 *
 * @param upTo the highest net amount of the level; null for the level above all others
 * @param approverRoles roles of which an approver needs one
 * @param approvals how many different people have to approve, the proposer never among them
 * @param source P own proposal, as in the reference data
 */
public record AuthorityLevel(
        AuthorityAct act,
        Currency currency,
        @Nullable Money upTo,
        Set<String> approverRoles,
        int approvals,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source) {

    public AuthorityLevel {
        approverRoles = Set.copyOf(approverRoles);
        if (approvals < 1 || approverRoles.isEmpty()) {
            throw new IllegalArgumentException("A level of authority needs an approver");
        }
    }

    boolean admits(Actor actor) {
        return approverRoles.stream().anyMatch(actor::is);
    }

    boolean covers(AuthorityAct asked, Money net, LocalDate day) {
        return act == asked
                && currency.equals(net.currency())
                && !day.isBefore(effectiveFrom)
                && (effectiveTo == null || day.isBefore(effectiveTo))
                && (upTo == null || !net.isGreaterThan(upTo));
    }
}
