package io.cyberpas.claims.recovery.pages;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.recovery.RecoveryGround;
import io.cyberpas.claims.recovery.api.RecoveryView;
import io.cyberpas.platform.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/**
 * Everything the page of recoveries shows.
 *
 * @param payments numbers of payments whose money may come back
 */
public record RecoverySheet(ClaimView claim, List<RecoveryView> recoveries, List<String> payments, Currency currency) {

    public boolean isOpen() {
        return claim.stage().isOpen();
    }

    public Money received() {
        return sum(RecoveryView::received);
    }

    public Money outstanding() {
        return sum(each -> each.status().isOpen() ? each.outstanding() : Money.zero(currency));
    }

    private Money sum(Function<RecoveryView, Money> amount) {
        return recoveries.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    public List<RecoveryGround> grounds() {
        return List.of(RecoveryGround.values());
    }

    public List<AmountKind> kinds() {
        return List.of(AmountKind.values());
    }

    public List<CoveragePart> parts() {
        return claim.lines().stream().map(ClaimView.LineView::part).toList();
    }
}
