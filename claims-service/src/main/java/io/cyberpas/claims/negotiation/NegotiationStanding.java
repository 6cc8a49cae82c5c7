package io.cyberpas.claims.negotiation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the negotiation on a claim stands.
 *
 * @param contacts how often was spoken
 * @param first what was demanded first
 * @param last what stands demanded
 * @param reduction by which share of the first demand's value the last one is less; negative where it rose
 * @param answerBy until when the extortionist waits
 * @param wallets where payment was asked to, as it came up
 */
public record NegotiationStanding(
        long contacts,
        @Nullable DemandedAmount first,
        @Nullable DemandedAmount last,
        @Nullable BigDecimal reduction,
        @Nullable Instant answerBy,
        List<String> wallets) {

    public NegotiationStanding {
        wallets = List.copyOf(wallets);
    }

    static NegotiationStanding of(
            long contacts, @Nullable Contact first, @Nullable Contact last, List<String> wallets) {
        DemandedAmount before = first == null ? null : first.demanded().orElse(null);
        DemandedAmount now = last == null ? null : last.demanded().orElse(null);
        return new NegotiationStanding(
                contacts,
                before,
                now,
                before == null || now == null ? null : reduction(before, now),
                last == null ? null : last.answerBy().orElse(null),
                wallets);
    }

    private static @Nullable BigDecimal reduction(DemandedAmount before, DemandedAmount now) {
        BigDecimal whole = before.value().amount();
        return whole.signum() == 0 ? null : whole.subtract(now.value().amount()).divide(whole, 4, RoundingMode.HALF_UP);
    }
}
