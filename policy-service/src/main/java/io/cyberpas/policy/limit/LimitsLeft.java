package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What claims have left of the limits of the year of one policy. */
public final class LimitsLeft {

    private final AgreedLimits agreed;
    private final List<LimitUse> uses;

    LimitsLeft(AgreedLimits agreed, List<LimitUse> uses) {
        this.agreed = agreed;
        this.uses = List.copyOf(uses);
    }

    /** What is left of the annual aggregate limit for losses of a day; at its highest where no day is named. */
    public Money aggregate(@Nullable LocalDate lossOn) {
        return of(AgreedLimits.AGGREGATE, lossOn).orElseThrow();
    }

    /** What is left of each coverage part's own limit for losses of a day; the aggregate may leave less. */
    public Map<CoverageCode, Money> parts(@Nullable LocalDate lossOn) {
        Map<CoverageCode, Money> left = new EnumMap<>(CoverageCode.class);
        for (CoverageCode part : CoverageCode.values()) {
            of(part.name(), lossOn).ifPresent(money -> left.put(part, money));
        }
        return left;
    }

    /** What is left of a limit, never less than nothing; empty where the policy has no such limit. */
    Optional<Money> of(String code, @Nullable LocalDate lossOn) {
        return uses.stream()
                .filter(use -> use.code().equals(code))
                .findFirst()
                .map(use -> agreed.left(use, lossOn).max(Money.zero(use.limit().currency())));
    }
}
