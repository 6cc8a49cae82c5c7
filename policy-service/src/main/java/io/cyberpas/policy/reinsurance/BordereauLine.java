package io.cyberpas.policy.reinsurance;

import io.cyberpas.platform.money.Money;
import io.cyberpas.policy.coverage.CoverageCode;
import io.cyberpas.policy.coverage.Product;
import io.cyberpas.policy.policy.TransactionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a bordereau. It names policies and claims by their numbers only: reinsurers need to know nobody by name. */
public sealed interface BordereauLine {

    /** Key, in the order of recording. */
    UUID id();

    /**
     * What a transaction of a policy ceded to a reinsurer.
     *
     * @param sumInsured   by which the policy took part
     * @param grossPremium by how much the policy's own premium changed
     * @param byPart       the premium ceded, by coverage part
     * @param premium      the premium ceded
     */
    record Premium(
            UUID id,
            Instant recordedAt,
            String treaty,
            String policyNumber,
            TransactionKind transaction,
            LocalDate effectiveFrom,
            LocalDate inception,
            Product product,
            Money sumInsured,
            Money grossPremium,
            String reinsurer,
            Map<CoverageCode, Money> byPart,
            Money premium,
            Money commission)
            implements BordereauLine {}

    /**
     * What a payment of a claim recovered from a reinsurer.
     *
     * @param policyNumber         null where a layer answers for all policies of the event
     * @param claimNumber          the claim whose payment changed it
     * @param paid                 the payment, gross of reinsurance
     * @param recovered            what the reinsurer pays of it
     * @param reinstatementPremium what the layer costs to stand again
     */
    record Loss(
            UUID id,
            Instant recordedAt,
            String treaty,
            String event,
            @Nullable String policyNumber,
            String claimNumber,
            CoverageCode part,
            LocalDate lossOn,
            Money paid,
            String reinsurer,
            Money recovered,
            Money reinstatementPremium)
            implements BordereauLine {}
}
