package io.cyberpas.claims.claim;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The policy, and the terms of the whole of it, on which the claim was opened.
 *
 * @param product code of the policy's product; null where the policy service was not asked yet
 * @param brokerage code of the brokerage that placed the policy
 * @param insuredBusinessNumber the insured's registration number, where the policy service told it
 * @param from first day of cover
 * @param to the day after the last day of cover
 * @param aggregateLimit limit of the policy for its period; what is left of it only the policy service knows
 * @param retention what the insured bears of the claim, once
 * @param doubt why the policy does not seem to cover what its triggers ask for; null when it does
 */
@Embeddable
public record CoverBasis(
        @Column(name = "policy_number") String policyNumber,
        @Column(name = "product") @Nullable String product,
        @Column(name = "brokerage") String brokerage,
        @Column(name = "insured_name") String insuredName,
        @Column(name = "insured_business_number") @Nullable String insuredBusinessNumber,
        @Column(name = "cover_from") LocalDate from,
        @Column(name = "cover_to") LocalDate to,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "aggregate_limit_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "aggregate_limit_currency"))
        Money aggregateLimit,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "retention_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "retention_currency"))
        Money retention,

        @Column(name = "cover_doubt") @Nullable String doubt) {

    static CoverBasis of(PolicyCover cover, @Nullable String doubt) {
        return new CoverBasis(
                cover.policyNumber(),
                cover.product(),
                cover.brokerage(),
                cover.insuredName(),
                cover.insuredBusinessNumber(),
                cover.from(),
                cover.to(),
                cover.aggregateLimit(),
                cover.retention(),
                doubt);
    }
}
