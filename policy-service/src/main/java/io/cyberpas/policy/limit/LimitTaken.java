package io.cyberpas.policy.limit;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment took limit for good, or limit came back with a payment. Fired synchronously inside the transaction: who observes
 * it follows it, or undoes it by failing.
 *
 * @param event  code of the incident that the claim belongs to
 * @param amount what was taken; negative: what came back
 * @param id     the step in the ledger; each step is told once
 * @param on     the day on which it was taken, at the insurer's place of business
 * @param lossOn the day of loss, if the claim named one
 */
public record LimitTaken(
        String policyNumber,
        String claimNumber,
        String event,
        CoverageCode part,
        Money amount,
        UUID id,
        LocalDate on,
        @Nullable LocalDate lossOn) {}
