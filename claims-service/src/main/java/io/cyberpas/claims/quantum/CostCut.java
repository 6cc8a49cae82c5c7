package io.cyberpas.claims.quantum;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A part of an invoice that is not due, and why.
 *
 * @param amount above 0
 */
@Embeddable
public record CostCut(
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "amount"))
        @AttributeOverride(name = "currency", column = @Column(name = "currency"))
        Money amount,

        @Column(name = "reason") String reason) {

    /** Why a part of an invoice is not due. */
    public enum Kind {
        /** The insured has something better afterwards than before: the difference is its own. */
        BETTERMENT,
        /** Would have arisen without the incident. */
        NOT_CAUSED,
        /** More than was needed, or dearer than usual. */
        UNREASONABLE,
        /** Not what the coverage part answers for. */
        NOT_INSURED,
        /** Tax that the insured gets back. */
        RECLAIMABLE_TAX,
        OTHER
    }
}
