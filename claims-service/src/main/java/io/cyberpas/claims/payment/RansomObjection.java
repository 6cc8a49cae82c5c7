package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.Claim;
import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.extortion.ExtortionHandling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The hard stop of a ransom holds up to the door of the bank: what was clear when it was approved may not be any more. */
@ApplicationScoped
class RansomObjection implements PaymentObjection {

    private final ExtortionHandling extortion;

    RansomObjection(ExtortionHandling extortion) {
        this.extortion = extortion;
    }

    /** @throws io.cyberpas.claims.extortion.HardStopException which names every lock that is shut */
    @Override
    public Optional<String> against(Claim claim, Payment payment) {
        if (payment.part() == CoveragePart.CYBER_EXTORTION && payment.kind() == AmountKind.INDEMNITY) {
            extortion.requireClear(claim);
        }
        return Optional.empty();
    }
}
