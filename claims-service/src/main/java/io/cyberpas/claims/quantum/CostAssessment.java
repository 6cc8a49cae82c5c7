package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/**
 * What a handler holds to be due of an invoice.
 *
 * @param amount at most what is claimed; nothing if the cost is not covered at all
 */
@Embeddable
public record CostAssessment(
        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "assessed_amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "assessed_currency"))
        Money amount,

        @Column(name = "assessment_reason") String reason,
        @Column(name = "assessed_by") String by,
        @Column(name = "assessed_at") Instant at) {}
