package io.cyberpas.claims.handling.pages;

import io.cyberpas.claims.claim.CoveragePart;
import io.cyberpas.claims.claim.PolicyCover;
import io.cyberpas.claims.claim.api.ClaimView;
import io.cyberpas.claims.payment.FurtherLimit;
import io.cyberpas.claims.payment.ReservePosition;
import io.cyberpas.platform.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a claim with what is left of their limits.
 *
 * @param further what the policy limits beside its aggregate and its parts, as it stands for the event of the claim; none when the
 *     policy service does not answer
 * @param cover as the policy service states it now; null when it does not answer
 * @param positions where the reserves stand; none for readers from outside
 */
public record LimitsSheet(
        ClaimView claim,
        @Nullable PolicyCover cover,
        List<FurtherLimit> further,
        List<ReservePosition> positions,
        boolean inside) {

    /** What is left of a part's own limit; empty where the policy service does not say. */
    public Optional<Money> left(CoveragePart part) {
        return Optional.ofNullable(cover).flatMap(known -> known.part(part)).map(PolicyCover.PartCover::remaining);
    }

    /** What the insurer expects to pay under a part in all. */
    public Money reserved(CoveragePart part) {
        return sum(part, ReservePosition::total);
    }

    /** What was paid under a part. */
    public Money paid(CoveragePart part) {
        return sum(part, ReservePosition::paid);
    }

    private Money sum(CoveragePart part, Function<ReservePosition, Money> amount) {
        return Stream.concat(
                        Stream.of(Money.zero(claim.cover().aggregateLimit().currency())),
                        positions.stream().filter(each -> each.part() == part).map(amount))
                .reduce(Money::plus)
                .orElseThrow();
    }
}
