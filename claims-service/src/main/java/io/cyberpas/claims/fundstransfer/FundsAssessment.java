package io.cyberpas.claims.fundstransfer;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * What is recognised of a loss.
 *
 * @param recognised before retention, cut to what the limits of the person leave
 * @param payable after retention
 * @param by the rule, or a handler
 */
@Embeddable
public record FundsAssessment(
        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "recognised_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "recognised_currency"))
        Money recognised,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "payable_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "payable_currency"))
        Money payable,

        @Column(name = "assessed_by") String by,
        @Column(name = "assessed_at") Instant at,
        @Column(name = "assessment_reason") String reason) {}
