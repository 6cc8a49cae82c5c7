package io.cyberpas.claims.claim;

import io.cyberpas.platform.access.Actor;
import io.cyberpas.platform.access.Roles;
import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import java.util.Set;

/**
 * The authority of a rule that acts without a person: small, dated as data, and named wherever it is used.
 *
 * @param edition of the rule, such as {@code funds-transfer-2026-01}
 * @param upTo the most that may be reserved, granted or paid by it on one claim
 */
public record RuleAuthority(String edition, Money upTo) {

    /** In whose name the rule acts; nobody can sign in by it. */
    public Actor actor() {
        return new Actor("rule:" + edition, "Rule " + edition, Set.of(Roles.SERVICE), null, null, null);
    }

    /** @throws ForbiddenActionException when an amount is beyond it */
    public void requireCovers(Money amount) {
        if (!amount.currency().equals(upTo.currency()) || amount.isGreaterThan(upTo)) {
            throw new ForbiddenActionException(
                    amount + " is above the authority of rule " + edition + ", which ends at " + upTo);
        }
    }

    /** @throws ForbiddenActionException when an amount is beyond it, or the rule proposed it itself */
    public void requireMayConfirm(Money amount, String proposer) {
        if (proposer.equals(actor().subject())) {
            throw new ForbiddenActionException(
                    "Four eyes: rule " + edition + " does not confirm what it proposed itself");
        }
        requireCovers(amount);
    }
}
