package io.cyberpas.claims.liability;

import io.cyberpas.claims.claim.Jurisdiction;
import io.cyberpas.platform.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How somebody judges one group of claimants.
 *
 * @param rebuttable whether the insured can probably prove that it is not at fault
 * @param persons how many victims there are, where the roster does not say it better; only of a demand by roster
 * @param perHeadBest what a court would usually award a head; only of a demand by roster
 * @param perHeadHigh the most a court might award a head before any multiple; only of a demand by roster
 * @param multiple by what damages are multiplied in the worst case; 1 for not at all
 */
public record Judgement(
        Jurisdiction jurisdiction,
        ClaimantStanding standing,
        Culpability culpability,
        boolean rebuttable,
        @Nullable Long persons,
        Shares shares,
        @Nullable Money perHeadBest,
        @Nullable Money perHeadHigh,
        BigDecimal multiple,
        String reason) {}
