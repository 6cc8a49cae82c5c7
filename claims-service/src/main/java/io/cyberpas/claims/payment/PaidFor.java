package io.cyberpas.claims.payment;

import io.cyberpas.claims.claim.AmountKind;
import io.cyberpas.claims.claim.CoveragePart;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a payment is for.
 *
 * @param reference the assessed amount, or the advance
 * @param sublimits codes of the policy's sublimits that it counts against, beside the limits of its part
 */
@Embeddable
public record PaidFor(
        @Enumerated(EnumType.STRING) @Column(name = "part") CoveragePart part,
        @Enumerated(EnumType.STRING) @Column(name = "kind") AmountKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "purpose")
        PaymentPurpose purpose,

        @Column(name = "reference") String reference,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "sublimits")
        List<String> sublimits) {

    public PaidFor {
        sublimits = List.copyOf(sublimits);
    }
}
