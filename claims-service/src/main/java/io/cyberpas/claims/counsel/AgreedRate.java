package io.cyberpas.claims.counsel;

import io.cyberpas.platform.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What an hour of a grade costs under the engagement. */
@Embeddable
public record AgreedRate(
        @Enumerated(EnumType.STRING) @Column(name = "grade") Grade grade,

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "hourly"))
        @AttributeOverride(name = "currency", column = @Column(name = "currency"))
        Money hourly) {}
