package io.cyberpas.claims.coverage;

import io.cyberpas.platform.money.Money;
import io.cyberpas.platform.problem.ForbiddenActionException;
import java.time.LocalDate;
import java.util.List;

/** Who decides on cover, of all currencies and times. */
public record DecisionAuthorities(List<DecisionAuthority> all) {

    public DecisionAuthorities {
        all = List.copyOf(all);
    }

    /**
     * What holds for an amount on a day.
     *
     * @param total what all lines of the claim are granted together, before retention
     * @throws ForbiddenActionException when nobody has authority over so much
     */
    public DecisionAuthority.Level level(Money total, LocalDate day) {
        return all.stream()
                .filter(each -> each.holdsOn(day)
                        && each.currencies().contains(total.currency().getCurrencyCode()))
                .flatMap(each -> each.levels().stream())
                .filter(each -> each.covers(total))
                .findFirst()
                .orElseThrow(() -> new ForbiddenActionException("Nobody has authority to grant " + total));
    }
}
