package io.cyberpas.policy.renewal;

import io.cyberpas.policy.coverage.CoverageCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a coverage part cost and is to cost.
 *
 * @param before of the expiring period; null where it was not insured
 * @param after  of the period to come; null where it will not be insured, or has no price
 */
@Embeddable
public record PartPremium(
        @Enumerated(EnumType.STRING) @Column(name = "code") CoverageCode code,
        @Column(name = "premium_before") @Nullable BigDecimal before,
        @Column(name = "premium_after") @Nullable BigDecimal after) {}
