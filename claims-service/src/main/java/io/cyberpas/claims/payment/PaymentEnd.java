package io.cyberpas.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who paid, returned, refused, rejected or withdrew a payment, when and why. */
@Embeddable
public record PaymentEnd(
        @Column(name = "ended_by") String by,
        @Column(name = "ended_at") Instant at,
        @Column(name = "end_reason") @Nullable String reason) {}
